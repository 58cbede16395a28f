package dev.coach.cli;

import dev.coach.files.Visible;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The program: wires the commands, runs one, and turns the outcome into an exit code. */
public final class Coach {
    /** Commands that speak about the others. */
    private static final Set<String> NEEDS_ALL = Set.of("help", "generate-completion");

    private Coach() {}

    /** Runs the coach and ends the process. */
    public static void main(String[] arguments) {
        // From Java 22 to 24 there is a console object even where a pipe is at one end.
        System.setProperty("jdk.console", "java.base");
        // Options of these types do not exist here; loading their converters would take a tenth of the start.
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        var stdout = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        var out = new PrintWriter(new OutputStreamWriter(stdout, StandardCharsets.UTF_8));
        var err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        var around = new Surroundings(
                // A bare FileInputStream asks a pipe for its length, and a pipe has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                out,
                err,
                System.console() != null,
                System.getenv(),
                System.getenv().getOrDefault("HOME", System.getProperty("user.home")),
                Clock::systemDefaultZone);
        int code = runAnyway(around, arguments);
        out.flush();
        err.flush();
        System.exit(endOfOutput(stdout, err, code));
    }

    /** What picocli lets through, such as a stack that overflows, must not end with the code of a low score. */
    private static int runAnyway(Surroundings around, String[] arguments) {
        try {
            return run(around, arguments);
        } catch (Error e) {
            around.err().println("coach: this is a bug of ours: " + e);
            return ExitCode.BUG;
        }
    }

    /** Runs the coach and returns its exit code; the caller's streams are all it writes to. */
    static int run(Surroundings around, String... arguments) {
        CommandLine line = RootCommand.with(around);
        commands(around, arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.setOut(around.out());
        line.setErr(around.err());
        // An answer or a role may begin with @; it must never be taken for a file of arguments.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(Failures::misused);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            boolean debug = parsed.originalArgs().contains("--debug");
            return Failures.thrown(thrown, command, debug);
        });
        return line.execute(arguments);
    }

    /**
     * Returns the commands that these arguments can mean. Building one costs milliseconds of reflection, so all are built
     * only where all are shown or looked through.
     */
    private static Map<String, Supplier<Object>> commands(Surroundings around, String[] arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("practice", () -> new PracticeCommand(around));
        all.put("score", () -> new ScoreCommand(around));
        all.put("report", () -> new ReportCommand(around));
        all.put("checklist", () -> new ChecklistCommand(around));
        all.put("questions", () -> QuestionsCommand.with(around));
        all.put("personas", () -> PersonasCommand.with(around));
        all.put("doctor", () -> new DoctorCommand(around));
        all.put("warm-up", WarmUpCommand::new);
        all.put("help", CommandLine.HelpCommand::new);
        all.put("generate-completion", AutoComplete.GenerateCompletion::new);
        String first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals("--version") || first.equals("-V")) {
            return Map.of();
        }
        boolean alone = all.containsKey(first) && !NEEDS_ALL.contains(first);
        return alone ? Map.of(first, all.get(first)) : all;
    }

    /** A reader that went away, as in {@code | head -1}, is no fault; a full disk is. */
    private static int endOfOutput(WatchedStream stdout, PrintWriter err, int code) {
        Optional<String> failure = stdout.failure();
        if (failure.isEmpty() || failure.get().contains("Broken pipe")) {
            return code;
        }
        err.println("coach: the output could not be written: " + Visible.inOneLine(failure.get()));
        return Math.max(code, ExitCode.CANNOT_WRITE);
    }
}
