package dev.coach.cli;

import dev.coach.analysis.AnswerReader;
import dev.coach.bank.Library;
import dev.coach.bank.RubricReader;
import dev.coach.coaching.Coaching;
import dev.coach.files.AtomicFile;
import dev.coach.files.AtomicFile.Existing;
import dev.coach.files.CannotWrite;
import dev.coach.files.Visible;
import dev.coach.intake.AnswerFile;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import dev.coach.practice.Plan;
import dev.coach.practice.Rehearsal;
import dev.coach.practice.Screen;
import dev.coach.practice.Session;
import dev.coach.practice.screen.PlainScreen;
import dev.coach.practice.screen.Style;
import dev.coach.practice.screen.TerminalScreen;
import dev.coach.report.Report;
import dev.coach.report.Roles;
import dev.coach.report.SeedLayout;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Scorer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A practice session. */
@Command(
        name = "practice",
        description = "Answer questions, one at a time, and hear after each what to do next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach practice                          choose from a short list",
            "  ./coach practice --set ml-engineer --questions 1",
            "  ./coach practice --persona 3.1",
            "  ./coach practice --question ML_Q2",
            "  ./coach practice --set ml-engineer --out today < answers.txt"
        })
final class PracticeCommand implements Callable<Integer> {
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final String ANSWERS = "answers.yaml";
    private static final String REPORT = "report.txt";
    private static final int USUAL = 3;

    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(names = "--set", paramLabel = "ID", description = "Ask the questions of this set.")
    private String set;

    @Option(names = "--persona", paramLabel = "ID", description = "Let this interviewer ask.")
    private String persona;

    @Option(names = "--question", paramLabel = "ID", description = "Ask this question; may be given several times.")
    private List<String> questions;

    @Option(names = "--questions", paramLabel = "N", description = "Ask N questions (default: 3).")
    private Integer count;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Keep answers and report there instead of in your data folder.")
    private Path out;

    @Mixin
    private LibraryOption library;

    @Mixin
    private CommonOptions common;

    PracticeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        long ways =
                Stream.of(set, persona, questions).filter(way -> way != null).count();
        if (ways > 1) {
            throw new ParameterException(spec.commandLine(), "--set, --persona and --question exclude each other");
        }
        if (count != null && questions != null) {
            throw new ParameterException(spec.commandLine(), "--questions and --question exclude each other");
        }
        if (count != null && count < 1) {
            throw new ParameterException(spec.commandLine(), "--questions is 1 or more, not " + count);
        }
        if (questions != null && Set.copyOf(questions).size() < questions.size()) {
            throw new ParameterException(spec.commandLine(), "--question names the same question twice");
        }
        Library bank = library.open();
        try (Screen screen = screen()) {
            Optional<Plan> plan = plan(bank, screen);
            return plan.isPresent() ? rehearse(plan.get(), bank, screen) : ExitCode.DONE;
        } catch (CancellationException e) {
            return ExitCode.INTERRUPTED;
        }
    }

    private Screen screen() {
        if (around.terminal() && around.capable()) {
            return TerminalScreen.open(new Style(around.colour()));
        }
        // Strict, since a decoder that mends would keep words that nobody typed.
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new PlainScreen(new BufferedReader(new InputStreamReader(around.in(), utf8)), around.out());
    }

    private Optional<Plan> plan(Library bank, Screen screen) {
        if (questions != null) {
            List<Question> asked = questions.stream().map(bank::question).toList();
            return Optional.of(new Plan("", role(bank, asked), Optional.empty(), asked));
        }
        if (set != null) {
            return Optional.of(of(bank.set(set)));
        }
        if (persona != null) {
            return Optional.of(of(bank.persona(persona)));
        }
        if (!around.terminal()) {
            return Optional.of(of(bank.sets().get(0)));
        }
        return chosen(bank, screen);
    }

    private Optional<Plan> chosen(Library bank, Screen screen) {
        List<String> names = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (QuestionSet one : bank.sets()) {
            names.add(one.title());
            plans.add(of(one));
        }
        for (Persona one : bank.personas()) {
            names.add(one.name() + ", " + one.role() + ", asks you");
            plans.add(of(one));
        }
        OptionalInt choice = screen.choose("Interview Coach: what would you like to practise?", names);
        return choice.isPresent() ? Optional.of(plans.get(choice.getAsInt())) : Optional.empty();
    }

    private Plan of(QuestionSet one) {
        return new Plan(" from \"" + one.title() + "\"", one.role(), Optional.empty(), first(one.questions()));
    }

    private Plan of(Persona one) {
        return new Plan(
                " from " + one.name() + ", " + one.role(), Roles.NOT_STATED, Optional.of(one), first(one.questions()));
    }

    private List<Question> first(List<Question> all) {
        return all.subList(0, Math.min(all.size(), count == null ? USUAL : count));
    }

    private static String role(Library bank, List<Question> asked) {
        return bank.sets().stream()
                .filter(one -> one.questions().containsAll(asked))
                .map(QuestionSet::role)
                .findFirst()
                .orElse(Roles.NOT_STATED);
    }

    private int rehearse(Plan plan, Library bank, Screen screen) {
        var kept = new Kept();
        Rubric rubric = RubricReader.read();
        var scorer = new Scorer(rubric, AnswerReader.trained());
        Function<Answer, Scorecard> score =
                answer -> scorer.score(answer, bank.asked(answer, rubric.kinds(), ANSWERS, 0), plan.role());
        var rehearsal = new Rehearsal(screen, answer -> Coaching.on(score.apply(answer)), kept::save);
        Session session = rehearsal.run(plan);
        int code = finish(session, kept, score, scorer.name());
        return session.end().filter(Session.End.INTERRUPTED::equals).isPresent() ? ExitCode.INTERRUPTED : code;
    }

    /** The folder of one session, made when there is something to keep. */
    private final class Kept {
        private Path folder;
        private CannotWrite refused;

        Kept() {
            AtomicFile.checkFolder(out == null ? around.folders().data() : out);
            for (String file : out == null ? List.<String>of() : List.of(ANSWERS, REPORT)) {
                if (Files.exists(out.resolve(file))) {
                    throw CannotWrite.occupied(out.resolve(file));
                }
            }
        }

        /** Saves the answers so far; where the disk refuses, says so once and lets the session go on. */
        void save(AnswerSheet sheet) {
            try {
                write(ANSWERS, AnswerFile.print(sheet));
            } catch (CannotWrite e) {
                if (refused == null) {
                    around.err()
                            .println("coach: " + e.getMessage() + "; the session goes on, answers follow at its end");
                }
                refused = e;
            }
        }

        void write(String file, String text) {
            if (folder == null && out != null) {
                AtomicFile.folder(out);
                folder = out;
            } else if (folder == null) {
                Path sessions = around.folders().data().resolve("sessions");
                String now = FOLDER.format(LocalDateTime.now(around.clock().get()));
                folder = AtomicFile.newFolder(sessions.resolve(now));
            }
            AtomicFile.write(folder.resolve(file), text, Existing.REPLACE);
        }
    }

    private int finish(Session session, Kept kept, Function<Answer, Scorecard> score, String scoredBy) {
        var screenOut = around.out();
        screenOut.println();
        if (session.answers().isEmpty()) {
            screenOut.println("No answer given; nothing is kept.");
            return ExitCode.DONE;
        }
        List<Scorecard> cards = session.answers().stream().map(score).toList();
        String report = SeedLayout.print(Report.on(cards, session.plan().role(), scoredBy));
        screenOut.print(report);
        screenOut.println();
        if (kept.refused == null) {
            kept.write(REPORT, report);
            screenOut.println(
                    "Answers: " + Visible.inOneLine(kept.folder.resolve(ANSWERS).toString()));
            screenOut.println(
                    "Report:  " + Visible.inOneLine(kept.folder.resolve(REPORT).toString()));
        } else {
            screenOut.print(AnswerFile.print(session.sheet()));
        }
        screenOut.flush();
        return kept.refused == null ? ExitCode.DONE : ExitCode.CANNOT_WRITE;
    }
}
