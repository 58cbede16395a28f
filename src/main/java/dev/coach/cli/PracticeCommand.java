package dev.coach.cli;

import dev.coach.bank.Library;
import dev.coach.bank.RubricReader;
import dev.coach.coaching.Coaching;
import dev.coach.files.AtomicFile;
import dev.coach.files.CannotWrite;
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
import dev.coach.report.SeedLayout;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Scorer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
        }
    }

    private Screen screen() {
        String term = around.environment().getOrDefault("TERM", "");
        if (around.terminal() && !term.isEmpty() && !term.equals("dumb")) {
            return TerminalScreen.open(new Style(around.colour()));
        }
        return new PlainScreen(
                new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8)), around.out());
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
        int choice = screen.choose("Interview Coach: what would you like to practise?", names);
        return choice < 0 ? Optional.empty() : Optional.of(plans.get(choice));
    }

    private Plan of(QuestionSet one) {
        return new Plan(" from \"" + one.title() + "\"", one.role(), Optional.empty(), first(one.questions()));
    }

    private Plan of(Persona one) {
        return new Plan(
                " from " + one.name() + ", " + one.role(), one.role(), Optional.of(one), first(one.questions()));
    }

    private List<Question> first(List<Question> all) {
        return all.subList(0, Math.min(all.size(), count == null ? USUAL : count));
    }

    private static String role(Library bank, List<Question> asked) {
        return bank.sets().stream()
                .filter(one -> one.questions().containsAll(asked))
                .map(QuestionSet::role)
                .findFirst()
                .orElse("not stated");
    }

    private int rehearse(Plan plan, Library bank, Screen screen) {
        Path folder = folder();
        Rubric rubric = RubricReader.read();
        var scorer = new Scorer(rubric);
        Function<Answer, Scorecard> score =
                answer -> scorer.score(answer, bank.asked(answer, rubric.kinds(), ANSWERS, 0), plan.role());
        var rehearsal = new Rehearsal(screen, answer -> Coaching.on(score.apply(answer)), sheet -> save(folder, sheet));
        Session session = rehearsal.run(plan);
        finish(session, folder, score, scorer.name());
        return session.end().filter(Session.End.INTERRUPTED::equals).isPresent() ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    private Path folder() {
        if (out == null) {
            Path sessions = around.folders().data().resolve("sessions");
            return sessions.resolve(
                    FOLDER.format(LocalDateTime.now(around.clock().get())));
        }
        for (String file : List.of(ANSWERS, REPORT)) {
            if (Files.exists(out.resolve(file))) {
                throw CannotWrite.occupied(out.resolve(file));
            }
        }
        return out;
    }

    private static void save(Path folder, AnswerSheet sheet) {
        AtomicFile.folder(folder);
        AtomicFile.replace(folder.resolve(ANSWERS), AnswerFile.print(sheet));
    }

    private void finish(Session session, Path folder, Function<Answer, Scorecard> score, String scoredBy) {
        var screenOut = around.out();
        screenOut.println();
        if (session.answers().isEmpty()) {
            screenOut.println("No answer given; nothing is kept.");
            return;
        }
        List<Scorecard> cards = session.answers().stream().map(score).toList();
        String report = SeedLayout.print(Report.on(cards, session.plan().role(), scoredBy));
        AtomicFile.replace(folder.resolve(REPORT), report);
        screenOut.print(report);
        screenOut.println();
        screenOut.println("Answers: " + folder.resolve(ANSWERS));
        screenOut.println("Report:  " + folder.resolve(REPORT));
        screenOut.flush();
    }
}
