package dev.coach.cli;

import dev.coach.files.Visible;

/** An option that was copied with a long dash in place of its hyphens. */
final class LongDash {
    private LongDash() {}

    static boolean begins(String argument) {
        return argument.startsWith("\u2013") || argument.startsWith("\u2014");
    }

    static String hint(String argument) {
        String name = argument.replaceFirst("^[\u2013\u2014]+-?", "");
        return "\"" + Visible.inOneLine(argument) + "\" begins with a long dash; options begin with two hyphens: --"
                + Visible.inOneLine(name);
    }
}
