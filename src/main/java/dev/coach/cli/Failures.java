package dev.coach.cli;

import dev.coach.bank.Library.NotInBank;
import dev.coach.files.BadInput;
import dev.coach.files.CannotWrite;
import dev.coach.files.Nearest;
import dev.coach.files.Visible;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code: the one table of both. */
final class Failures {
    private Failures() {}

    /** Handles what a command threw. */
    static int thrown(Exception thrown, CommandLine command, boolean debug) {
        PrintWriter err = command.getErr();
        if (thrown instanceof BadInput bad) {
            Messages.refusal(err, bad);
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof CannotWrite) {
            err.println("coach: " + thrown.getMessage());
            return ExitCode.CANNOT_WRITE;
        }
        if (thrown instanceof NotInBank) {
            err.println("coach: " + Visible.inOneLine(thrown.getMessage()));
            return ExitCode.USAGE;
        }
        err.println("coach: this is a bug of ours: " + Visible.inOneLine(thrown.toString())
                + (debug ? "" : " (add --debug for the trace)"));
        if (debug) {
            thrown.printStackTrace(err);
        }
        return ExitCode.BUG;
    }

    /** Handles a command line that cannot be understood. */
    static int misused(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("coach: " + Visible.inOneLine(message(wrong)));
        for (String argument : arguments) {
            if (LongDash.begins(argument)) {
                err.println("coach: " + LongDash.hint(argument));
            }
        }
        err.println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Names the first word that is not understood, not all that follow it: they may be words of an answer. */
    private static String message(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean option = first.startsWith("-");
            Collection<String> known = option
                    ? command.getCommandSpec().optionsMap().keySet()
                    : command.getSubcommands().keySet();
            String what = option ? "option" : known.isEmpty() ? "use for" : "command";
            return "no " + what + " \"" + first + "\"" + Nearest.hint(first, known);
        }
        return wrong.getMessage().lines().findFirst().orElse("the command line is wrong");
    }
}
