package dev.coach.cli;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Nearest;
import dev.coach.files.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files named on the command line; {@code -} is the standard input. */
final class Inputs {
    private static final String STDIN = "-";

    private Inputs() {}

    /** Refuses names that cannot be files, before anything is read. */
    static void check(List<String> names, CommandLine command) {
        for (String name : names) {
            if (LongDash.begins(name)) {
                throw new ParameterException(command, "\"" + name + "\" is no file");
            }
        }
        if (names.stream().filter(STDIN::equals).count() > 1) {
            throw new ParameterException(command, "\"-\" can be read only once");
        }
    }

    /**
     * Reads a file or the standard input.
     *
     * @throws BadInput if it cannot be read as text
     */
    static SourceText read(String name, Surroundings around) {
        if (name.equals(STDIN)) {
            try {
                return SourceText.read(around.in(), "(stdin)");
            } catch (IOException e) {
                throw new BadInput(new Fault("(stdin)", 0, "cannot be read: " + e.getMessage()));
            }
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput(new Fault(
                    name, 0, "this locale cannot name such a file; try  export LANG=C.UTF-8  or another name"));
        }
        if (!Files.exists(path)) {
            throw new BadInput(new Fault(name, 0, "no such file" + hint(path)));
        }
        return SourceText.read(path, name);
    }

    private static String hint(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return Nearest.hint(path.getFileName().toString(), names);
        } catch (IOException e) {
            return "; its folder cannot be read either";
        }
    }
}
