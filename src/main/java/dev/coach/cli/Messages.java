package dev.coach.cli;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import java.io.PrintWriter;
import java.util.List;

/** Messages on the error stream, one line each. */
final class Messages {
    private static final int MOST = 10;

    private Messages() {}

    /** Prints faults, ten at most, and how many more there are. */
    static void faults(PrintWriter err, List<Fault> faults) {
        print(err, faults, "");
    }

    /** Prints why an input was refused. */
    static void refusal(PrintWriter err, BadInput bad) {
        faults(err, bad.faults());
        warnings(err, bad.warnings());
    }

    /** Prints what was mended or left out, ten at most, and how many more there are. */
    static void warnings(PrintWriter err, List<Fault> warnings) {
        print(err, warnings, " (warning)");
    }

    private static void print(PrintWriter err, List<Fault> faults, String mark) {
        faults.stream().limit(MOST).forEach(fault -> err.println(fault + mark));
        if (faults.size() > MOST) {
            err.println("... and " + (faults.size() - MOST) + " more");
        }
        err.flush();
    }
}
