package dev.coach.files;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a person's own files are kept, after the XDG base directory rules.
 *
 * @param data sessions: answers and reports
 */
public record PersonalFolders(Path data) {
    private static final String NAME = "interview-coach";

    /** Takes the folders from environment variables; a relative {@code XDG_DATA_HOME} is ignored, as the rules ask. */
    public static PersonalFolders from(Map<String, String> environment, String home) {
        String given = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = !given.isEmpty() && Path.of(given).isAbsolute() ? Path.of(given) : Path.of(home, ".local", "share");
        return new PersonalFolders(base.resolve(NAME));
    }
}
