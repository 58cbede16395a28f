package dev.coach.cli;

import dev.coach.files.PersonalFolders;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command may touch of the world outside.
 *
 * @param out for data
 * @param err for messages and progress
 * @param terminal whether a person sits at both ends
 * @param clock made when first needed: finding out the time zone takes as long as many a command
 */
record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Map<String, String> environment,
        String home,
        Supplier<Clock> clock) {

    PersonalFolders folders() {
        return PersonalFolders.from(environment, home);
    }

    /** Tells whether the terminal, if there is one, can do more than print lines. */
    boolean capable() {
        String term = environment.getOrDefault("TERM", "");
        return !term.isEmpty() && !term.equals("dumb");
    }

    /** Tells whether colour may be used: on a terminal that can, unless {@code NO_COLOR} is set. */
    boolean colour() {
        return terminal && capable() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
