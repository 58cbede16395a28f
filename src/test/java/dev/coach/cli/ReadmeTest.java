package dev.coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README promises only what is there. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("\\./coach((?: [a-z-]+)+)");

    @TempDir
    private Path home;

    @Test
    void every_command_it_names_is_understood() throws IOException {
        Matcher matcher = COMMAND.matcher(readme());
        int found = 0;
        while (matcher.find()) {
            String[] words = matcher.group(1).strip().split(" ");
            boolean group = words.length > 1 && List.of("questions", "personas").contains(words[0]);
            String[] help = Arrays.copyOf(words, group ? 3 : 2);
            help[help.length - 1] = "--help";
            assertThat(Cli.coach(help).exit()).as(matcher.group()).isZero();
            found++;
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void the_session_it_shows_is_what_the_coach_says() throws IOException {
        String block = readme().split("```text\n")[1].split("\n```")[0];
        List<String> typed = block.lines()
                .filter(line -> line.matches("[>|]( .*)?"))
                .map(line -> line.length() > 2 ? line.substring(2) : "")
                .toList();
        List<String> said =
                block.lines().filter(line -> !line.matches("[>|]( .*)?")).toList();
        Cli.Result result =
                Cli.at(home).typing(String.join("\n", typed) + "\n/done\n").run("practice", "--question", "ML_Q2");
        assertThat(result.out().lines().map(String::stripTrailing).limit(said.size()))
                .isEqualTo(said);
    }

    @Test
    void the_answer_file_it_shows_can_be_read() throws IOException {
        String block = readme().split("```yaml\n")[1].split("\n```")[0];
        Path file = Files.writeString(home.resolve("answers.yaml"), block);
        Cli.Result result = Cli.at(home).run("score", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void the_question_of_three_keys_can_be_asked() throws IOException {
        String block = readme().split("```yaml\n")[2].split("\n```")[0];
        Path folder = Files.createDirectories(home.resolve("questions"));
        Files.writeString(folder.resolve("backend.yaml"), block);
        Cli.Result result = Cli.at(home)
                .typing("It keeps the rows in order, so that few pages are read.\n/done\n")
                .run("practice", "--library", home.toString(), "--set", "backend");
        assertThat(result.out()).contains("How does an index speed up a query", "Next step");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
