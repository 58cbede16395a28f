package dev.coach.cli;

import dev.coach.analysis.AnswerReader;
import dev.coach.bank.Library;
import dev.coach.bank.RubricReader;
import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Visible;
import dev.coach.intake.Intake;
import dev.coach.intake.Source;
import dev.coach.interview.Answer;
import dev.coach.report.Report;
import dev.coach.report.Roles;
import dev.coach.scoring.Asked;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores answer files. */
@Command(
        name = "score",
        description = "Score answers from files and print a report with the words each score rests on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach score src/examples/answers.yaml",
            "  ./coach score --explain src/examples/answers.yaml",
            "  ./coach score --format json src/examples/answers.jsonl --out scores.json",
            "  ./coach questions show --set ml-engineer --format answers > mine.yaml"
        })
final class ScoreCommand implements Callable<Integer> {
    /** Who judges. */
    enum Judge {
        RULES;

        /** Shown in help and messages as it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a judge as it is typed. */
    static final class JudgeOption extends OneOf<Judge> {
        JudgeOption() {
            super(Judge.values());
        }
    }

    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Answers in YAML, JSON or JSON Lines, or a report to score again; - reads standard input.")
    private List<String> files;

    @Option(
            names = "--judge",
            converter = JudgeOption.class,
            paramLabel = "JUDGE",
            defaultValue = "rules",
            description = "${COMPLETION-CANDIDATES} (default: rules).")
    private Judge judge;

    @Option(names = "--role", paramLabel = "ROLE", description = "The job applied for, whatever the files say.")
    private String role;

    @Option(
            names = "--pass-mark",
            paramLabel = "N",
            description = "End with exit code 1 if the average is below N (0 to 100).")
    private Integer passMark;

    @Mixin
    private ReportOptions output;

    @Mixin
    private LibraryOption library;

    @Mixin
    private CommonOptions common;

    ScoreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Inputs.check(files, spec.commandLine());
        if (passMark != null && (passMark < 0 || passMark > 100)) {
            throw new ParameterException(spec.commandLine(), "--pass-mark is 0 to 100, not " + passMark);
        }
        output.checkTarget();
        var batch = new Batch(RubricReader.read(), library.open());
        files.forEach(batch::score);
        if (batch.cards.isEmpty()) {
            if (!batch.someInputWasBad) {
                around.err().println("coach: there is no answer to score");
            }
            return ExitCode.BAD_INPUT;
        }
        List<String> roles = batch.cards.stream().map(Scorecard::role).toList();
        Report report = Report.on(batch.cards, Roles.ofAll(roles), batch.scorer.name());
        output.print(report, around);
        if (batch.someInputWasBad) {
            return ExitCode.BAD_INPUT;
        }
        boolean below = passMark != null && report.summary().average().orElse(0) < passMark;
        return below ? ExitCode.BELOW_PASS_MARK : ExitCode.DONE;
    }

    /** One answer to score. */
    private record Task(Answer answer, Asked asked, String role) {}

    /** The files of one run: what was scored so far, and whether all could be. */
    private final class Batch {
        private final Rubric rubric;
        private final Scorer scorer;
        private final Library bank;
        private final List<Scorecard> cards = new ArrayList<>();
        private boolean someInputWasBad;

        Batch(Rubric rubric, Library bank) {
            this.rubric = rubric;
            this.scorer = new Scorer(rubric, AnswerReader.trained());
            this.bank = bank;
        }

        void score(String file) {
            try {
                Source.Answers source = Intake.answers(Intake.read(Inputs.read(file, around)));
                Messages.warnings(around.err(), source.warnings());
                reject(source.rejected());
                cards.addAll(score(source, file));
            } catch (BadInput e) {
                Messages.refusal(around.err(), e);
                someInputWasBad = true;
                if (files.size() > 1) {
                    around.err().println("Left out: " + Visible.inOneLine(file));
                }
            }
        }

        private List<Scorecard> score(Source.Answers source, String file) {
            List<Answer> answers = source.sheet().answers();
            List<Task> tasks = new ArrayList<>();
            List<Fault> unknown = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                Answer answer = named(answers.get(i), file);
                try {
                    Asked asked = bank.asked(
                            answer, rubric.kinds(), file, source.lines().get(i));
                    tasks.add(new Task(answer, asked, roleOf(answer, source)));
                } catch (BadInput e) {
                    unknown.addAll(e.faults());
                }
            }
            if (!unknown.isEmpty() && !source.rowwise()) {
                throw new BadInput(unknown);
            }
            reject(unknown);
            // Answers are judged side by side; the report keeps their order.
            return tasks.parallelStream()
                    .map(task -> scorer.score(task.answer, task.asked, task.role))
                    .toList();
        }

        /** Across files the file tells people apart: by its name, or by its path where two have the same name. */
        private Answer named(Answer answer, String file) {
            boolean needed = files.size() > 1 && answer.person().isEmpty();
            if (!needed) {
                return answer;
            }
            String name = fileName(file);
            boolean unique =
                    files.stream().filter(other -> fileName(other).equals(name)).count() == 1;
            return answer.by(Visible.inOneLine(unique ? name : file));
        }

        private static String fileName(String file) {
            return file.substring(file.lastIndexOf('/') + 1);
        }

        private String roleOf(Answer answer, Source.Answers source) {
            if (role != null) {
                return Visible.inOneLine(role);
            }
            return answer.role().or(() -> source.sheet().role()).orElse(Roles.NOT_STATED);
        }

        private void reject(List<Fault> faults) {
            Messages.faults(around.err(), faults);
            someInputWasBad |= !faults.isEmpty();
        }
    }
}
