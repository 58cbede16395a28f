package dev.coach.cli;

import dev.coach.bank.Library;
import dev.coach.bank.Lint;
import dev.coach.bank.RubricReader;
import dev.coach.files.SourceText;
import dev.coach.intake.AnswerFile;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The question bank. */
@Command(
        name = "questions",
        description = "List, show and check questions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach questions list",
            "  ./coach questions show ML_Q1",
            "  ./coach questions show --set ml-engineer --format answers > mine.yaml",
            "  ./coach questions check my-library/questions/backend.yaml"
        })
final class QuestionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    private QuestionsCommand() {}

    /** Builds the command with those below it. */
    static CommandLine with(Surroundings around) {
        return new CommandLine(new QuestionsCommand())
                .addSubcommand(new ListQuestions(around))
                .addSubcommand(new ShowQuestions(around))
                .addSubcommand(new CheckQuestions(around));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say which: list, show or check");
    }

    /** Lists sets and their questions. */
    @Command(name = "list", description = "List all sets with their questions.")
    private static final class ListQuestions implements Callable<Integer> {
        private static final int COLUMNS = 80;

        private final Surroundings around;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        ListQuestions(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            PrintWriter out = around.out();
            for (QuestionSet set : library.open().sets()) {
                out.println(
                        set.id() + "  " + set.title() + " (" + set.questions().size() + " questions)");
                for (Question question : set.questions()) {
                    String line = String.format(
                            Locale.ROOT,
                            "  %-12s %-12s %s",
                            question.id(),
                            question.kind().label(),
                            question.ask());
                    out.println(
                            line.length() <= COLUMNS
                                    ? line
                                    : line.substring(0, COLUMNS - 3).stripTrailing() + "...");
                }
            }
            return ExitCode.DONE;
        }
    }

    /** Shows a question, or a set as a file to fill in. */
    @Command(name = "show", description = "Show a question with its points, or a set as an answer file to fill in.")
    private static final class ShowQuestions implements Callable<Integer> {
        /** What is shown. */
        enum Format {
            TEXT,
            ANSWERS;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** Reads a format as it is typed. */
        static final class FormatOption extends OneOf<Format> {
            FormatOption() {
                super(Format.values());
            }
        }

        private final Surroundings around;

        @Spec
        private CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a question.")
        private String id;

        @Option(names = "--set", paramLabel = "ID", description = "All questions of this set.")
        private String set;

        @Option(
                names = "--format",
                converter = FormatOption.class,
                paramLabel = "FORMAT",
                defaultValue = "text",
                description = "${COMPLETION-CANDIDATES} (default: text); answers prints a file to fill in.")
        private Format format;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        ShowQuestions(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            if ((id == null) == (set == null)) {
                throw new ParameterException(spec.commandLine(), "name one question, or --set with the id of a set");
            }
            Library bank = library.open();
            QuestionSet shown = set != null ? bank.set(set) : alone(bank.question(id));
            if (format == Format.ANSWERS) {
                around.out().print(AnswerFile.toFillIn(shown));
            } else {
                shown.questions().forEach(question -> QuestionPage.print(question, around.out()));
            }
            return ExitCode.DONE;
        }

        private static QuestionSet alone(Question question) {
            return new QuestionSet(question.id(), question.id(), "not stated", List.of(question));
        }
    }

    /** Checks sets. */
    @Command(name = "check", description = "Check question sets: ours, or the files named. Faults come with file:line.")
    private static final class CheckQuestions implements Callable<Integer> {
        private final Surroundings around;

        @Parameters(
                arity = "0..*",
                paramLabel = "FILE",
                description = "Question sets in YAML; none checks the library.")
        private List<String> files;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        CheckQuestions(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            List<SourceText> sources = files == null
                    ? library.open().setFiles()
                    : files.stream().map(file -> Inputs.read(file, around)).toList();
            return Checked.print(new Lint(RubricReader.read()).sets(sources), around);
        }
    }
}
