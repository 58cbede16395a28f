package dev.coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.Cli.Result;
import dev.coach.files.SourceText;
import dev.coach.intake.Intake;
import dev.coach.intake.Source;
import dev.coach.interview.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
    private static final String ANSWER = """
            At a bus company the nightly load failed every Monday.

            I rewrote the loader, because it read the sources one after another.
            As a result errors fell from 9% to 2% in a month.
            """;

    @TempDir
    private Path home;

    @Test
    void a_piped_session_writes_answers_and_report_and_says_where() {
        Result result = Cli.at(home)
                .typing(ANSWER + "/done\n/skip\nI asked the nurses what they change most.\n/done\n")
                .run("practice", "--set", "ml-engineer");
        assertThat(result.exit()).isZero();
        Path folder = home.resolve(".local/share/interview-coach/sessions/2026-11-25-183000");
        assertThat(answers(folder).stream().map(Answer::id)).containsExactly("ML_Q1", "FEATURE_Q1");
        assertThat(answers(folder).get(0).text()).isEqualTo(ANSWER.strip());
        assertThat(result.out())
                .contains(
                        "Next step",
                        "question 3 of 3",
                        folder.resolve("report.txt").toString());
        assertThat(folder.resolve("report.txt")).content().contains("QUESTION 2: FEATURE_Q1");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).doesNotContain("\u001b");
    }

    @Test
    void the_end_of_the_input_finishes_the_answer_and_the_session() {
        Path out = home.resolve("out");
        Result result = Cli.at(home).typing("I rewrote the loader").run("practice", "--out", out.toString());
        assertThat(result.exit()).isZero();
        assertThat(answers(out).stream().map(Answer::text)).containsExactly("I rewrote the loader");
    }

    @Test
    void the_answers_it_writes_can_be_scored_and_give_its_report() throws IOException {
        Path out = home.resolve("out");
        Cli.at(home).typing(ANSWER).run("practice", "--question", "ML_Q2", "--out", out.toString());
        Result scored = Cli.at(home).run("score", out.resolve("answers.yaml").toString());
        assertThat(scored.out()).isEqualTo(Files.readString(out.resolve("report.txt")));
    }

    @Test
    void a_persona_greets_and_asks_her_scenarios() {
        Result result = Cli.at(home).typing("/quit\n").run("practice", "--persona", "3.1");
        assertThat(result.out()).contains("Dr. James Chen", "3.1-S1", "question 1 of 3", "No answer given");
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void lines_that_begin_with_a_slash_are_kept_at_their_places() {
        String typed = """
                I was called on a Friday, because
                /var/log had grown to nine gigabytes on the sales machine.
                /retry was what the job did, every minute, and each try wrote a trace.
                //TODO rotate logs, said a comment in the unit file.
                I set the rotation to a gigabyte a week.
                """;
        Path out = home.resolve("out");
        Result result = Cli.at(home)
                .typing(typed)
                .run("practice", "--set", "ml-engineer", "--questions", "1", "--out", out.toString());
        assertThat(result.exit()).isZero();
        assertThat(answers(out).get(0).text()).isEqualTo(typed.strip());
    }

    @Test
    void a_mistyped_command_gets_a_hint_and_costs_nothing() {
        Result result = Cli.at(home).typing("/hlep\n/done\n/help\n/quit\n").run("practice", "--question", "ML_Q1");
        assertThat(result.out())
                .contains("No command /hlep; did you mean \"/help\"?", "/skip   goes to the next question");
        assertThat(result.out()).contains("No answer given");
    }

    @Test
    void six_thousand_characters_in_one_line_arrive_whole() {
        String line = "I rewrote the loader. ".repeat(273).strip();
        Path out = home.resolve("out");
        Cli.at(home).typing(line + "\n/done\n").run("practice", "--question", "ML_Q1", "--out", out.toString());
        assertThat(answers(out).get(0).text()).isEqualTo(line);
    }

    @Test
    void a_session_never_replaces_another() {
        Path out = home.resolve("out");
        Cli.at(home).typing("I rewrote it.").run("practice", "--question", "ML_Q1", "--out", out.toString());
        Result again =
                Cli.at(home).typing("I lost it.").run("practice", "--question", "ML_Q1", "--out", out.toString());
        assertThat(again.exit()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(answers(out).get(0).text()).isEqualTo("I rewrote it.");
    }

    @Test
    void a_place_that_cannot_be_written_is_said_before_anything_is_typed() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        Result result = Cli.at(home)
                .typing("I rewrote the loader.")
                .run(
                        "practice",
                        "--question",
                        "ML_Q1",
                        "--out",
                        file.resolve("out").toString());
        assertThat(result.exit()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(result.err()).contains("--out");
        assertThat(result.out()).doesNotContain("Tell me about");
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        Stream.of(
                        List.of("practice", "--set", "ml-engineer", "--persona", "3.1"),
                        List.of("practice", "--questions", "0"),
                        List.of("practice", "--set", "nothing"),
                        List.of("practice", "--question", "ML_Q1", "--question", "ML_Q1"))
                .forEach(arguments -> assertThat(Cli.at(home)
                                .run(arguments.toArray(String[]::new))
                                .exit())
                        .as(arguments.toString())
                        .isEqualTo(ExitCode.USAGE));
    }

    private static List<Answer> answers(Path folder) {
        Path file = folder.resolve("answers.yaml");
        return ((Source.Answers) Intake.read(SourceText.read(file, file.toString())))
                .sheet()
                .answers();
    }
}
