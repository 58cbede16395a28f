package dev.coach.cli;

import dev.coach.files.Fault;
import java.io.PrintWriter;
import java.util.List;

/** Messages on the error stream, one line each. */
final class Messages {
    private static final int MOST = 10;

    private Messages() {}

    /** Prints faults, ten at most, and how many more there are. */
    static void faults(PrintWriter err, List<Fault> faults) {
        faults.stream().limit(MOST).forEach(err::println);
        if (faults.size() > MOST) {
            err.println("... and " + (faults.size() - MOST) + " more");
        }
        err.flush();
    }
}
