package dev.coach.files;

/** Makes characters harmless that could steer a terminal or hide text, by showing a sign in their place. */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char OTHER_PICTURE = '\u2426';

    private Visible() {}

    /**
     * Replaces control characters other than tab and newline, and marks that turn the direction of text. The length in
     * code points stays the same.
     */
    public static String text(String text) {
        if (isHarmless(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().map(Visible::picture).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The same, with tabs and newlines as spaces: for messages and headings. */
    public static String inOneLine(String text) {
        return text(text).replace('\t', ' ').replace('\n', ' ');
    }

    /** Tells whether {@link #text} would change nothing. */
    public static boolean isHarmless(String text) {
        return text.codePoints().allMatch(c -> picture(c) == c);
    }

    private static int picture(int c) {
        if (c == '\t' || c == '\n') {
            return c;
        }
        if (c < 0x20) {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        boolean highControl = c >= 0x80 && c <= 0x9F;
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean breaksLines = c == 0x2028 || c == 0x2029;
        boolean halfACharacter = c >= 0xD800 && c <= 0xDFFF;
        return highControl || turnsDirection || breaksLines || halfACharacter ? OTHER_PICTURE : c;
    }
}
