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
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The program: wires the commands, runs one, and turns the outcome into an exit code. */
public final class Coach {
    private Coach() {}

    /** Runs the coach and ends the process. */
    public static void main(String[] arguments) {
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
                System.getProperty("user.home"),
                Clock.systemDefaultZone());
        int code = run(around, arguments);
        out.flush();
        err.flush();
        System.exit(endOfOutput(stdout, err, code));
    }

    /** Runs the coach and returns its exit code; the caller's streams are all it writes to. */
    static int run(Surroundings around, String... arguments) {
        var root = new RootCommand(around);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new PracticeCommand(around))
                .addSubcommand(new ScoreCommand(around))
                .addSubcommand(new ReportCommand(around))
                .addSubcommand(new ChecklistCommand(around))
                .addSubcommand(QuestionsCommand.with(around))
                .addSubcommand(PersonasCommand.with(around))
                .addSubcommand(new DoctorCommand(around))
                .addSubcommand(new WarmUpCommand())
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(new AutoComplete.GenerateCompletion());
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
