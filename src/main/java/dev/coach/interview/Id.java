package dev.coach.interview;

import java.util.regex.Pattern;

/** The rule for ids of questions, sets, personas and answers: safe in a file name, a report heading and a command. */
public final class Id {
    /** The rule in words, for error messages. */
    public static final String RULE = "letters, digits, and . _ - # : + inside, at most 64 characters";

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}._#:+-]{0,62}[\\p{L}\\p{N}+#])?");

    private Id() {}

    /** Tells whether the text may be used as an id; a path such as {@code ../x} may not. */
    public static boolean allows(String text) {
        return ALLOWED.matcher(text).matches() && !text.contains("..");
    }
}
