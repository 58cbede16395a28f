package dev.coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases: each folder below {@code cases} holds {@code command} (one argument a line, CASE stands for the folder),
 * the files it reads, and {@code expected}, the exit code with both streams. {@code -Dgolden.update=true} rewrites them.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> the_command_line_does_what_the_case_expects() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String place = folder.toString().replace('\\', '/');
        String[] command = Files.readString(folder.resolve("command"), StandardCharsets.UTF_8)
                .strip()
                .replace("CASE", place)
                .split("\n");
        Cli.Result result = Cli.coach(command);
        String actual = ("exit " + result.exit() + "\n--- out\n" + result.out() + "--- err\n" + result.err())
                .replace(place, "CASE");
        Path expected = folder.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(expected).as("the expected result of the case").exists();
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
