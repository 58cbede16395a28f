package dev.coach.files;

import java.util.OptionalDouble;

/** Numbers in texts from outside. */
public final class Numbers {
    private Numbers() {}

    /** Reads a decimal number; empty for anything else, infinity and not-a-number included. */
    public static OptionalDouble decimal(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }
}
