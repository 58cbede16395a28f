package dev.coach.practice.screen;

/** What was typed at a numbered list. */
final class Choice {
    static final int LEAVE = -1;
    static final int UNKNOWN = -2;

    private Choice() {}

    /** Returns the index from 0; an empty line takes the first; no more input, q or /quit leaves. */
    static int of(String line, int choices) {
        if (line == null) {
            return LEAVE;
        }
        String typed = line.strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (typed.equals("q") || typed.equals("/quit")) {
            return LEAVE;
        }
        boolean number = typed.matches("\\d{1,3}");
        int index = number ? Integer.parseInt(typed) - 1 : -1;
        return index >= 0 && index < choices ? index : UNKNOWN;
    }
}
