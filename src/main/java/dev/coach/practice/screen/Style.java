package dev.coach.practice.screen;

/**
 * How words look: the one place that knows about weight and colour.
 *
 * @param colour whether the terminal may be sent escape sequences
 */
public record Style(boolean colour) {
    /** Nothing but the words. */
    public static final Style PLAIN = new Style(false);

    /** What the eye should find first. */
    public String strong(String text) {
        return sgr("1", text);
    }

    /** What may be overlooked. */
    public String faint(String text) {
        return sgr("2", text);
    }

    private String sgr(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
