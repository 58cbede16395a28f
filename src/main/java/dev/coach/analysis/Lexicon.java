package dev.coach.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that ship with the coach: one word a line, {@code #} begins a comment. */
final class Lexicon {
    private Lexicon() {}

    /** Reads the list of this name; a missing one is a bug of the build. */
    static Set<String> of(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
