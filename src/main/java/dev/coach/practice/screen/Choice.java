package dev.coach.practice.screen;

import java.util.OptionalInt;

/** What was typed at a numbered list. */
sealed interface Choice {
    /** An item of the list, from 0. */
    record Taken(int item) implements Choice {}

    /** The person wants to leave. */
    record Leave() implements Choice {}

    /** Nothing that the list offers. */
    record Unknown() implements Choice {}

    /** Reads a line: an empty one takes the first item; no more input, q or /quit leaves. */
    static Choice of(String line, int items) {
        String typed = line == null ? "q" : line.strip();
        if (typed.isEmpty()) {
            return new Taken(0);
        }
        if (typed.equals("q") || typed.equals("/quit")) {
            return new Leave();
        }
        int index = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) - 1 : -1;
        return index >= 0 && index < items ? new Taken(index) : new Unknown();
    }

    /** Returns the index of an item taken, or nothing where the person leaves. */
    default OptionalInt index() {
        return this instanceof Taken taken ? OptionalInt.of(taken.item) : OptionalInt.empty();
    }
}
