package dev.coach.analysis;

/** Tells the line breaks that a person means from those that an editor or a width of 80 columns made. */
final class LineBreaks {
    /** A shorter line was ended on purpose. */
    private static final int LEAST_WRAPPED = 45;

    private LineBreaks() {}

    /** Tells whether the newline at this index only wraps: text goes on in the next line as if there were a space. */
    static boolean isSoft(String text, int newline) {
        int lineStart = text.lastIndexOf('\n', newline - 1) + 1;
        String line = text.substring(lineStart, newline).stripTrailing();
        int next = newline + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (line.length() < LEAST_WRAPPED || next >= text.length()) {
            return false;
        }
        int first = text.codePointAt(next);
        boolean goesOn = Character.isLowerCase(first) || Character.isDigit(first);
        boolean sentenceEnds = ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0;
        return goesOn && !isItem(text, next) || !sentenceEnds && Character.isLetter(first);
    }

    /** "1. first", "2) second": an item of a list, not a number that a sentence goes on with. */
    private static boolean isItem(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    }
}
