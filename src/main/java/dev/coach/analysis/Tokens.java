package dev.coach.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits canonical text into tokens: words with inner apostrophes, numbers, percent signs; everything else separates. */
public final class Tokens {
    private Tokens() {}

    /** Returns the tokens of a stretch of text, in order. */
    public static List<Token> of(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            int end = endOfToken(text, i, within.end());
            if (end > i) {
                String surface = text.substring(i, end);
                tokens.add(new Token(surface.toLowerCase(Locale.ROOT), surface, new Span(i, end), tokens.isEmpty()));
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return tokens;
    }

    /** Returns the tokens of a whole text. */
    public static List<Token> of(String text) {
        return text.isEmpty() ? List.of() : of(text, new Span(0, text.length()));
    }

    private static int endOfToken(String text, int from, int limit) {
        int first = text.codePointAt(from);
        if (first == '%') {
            return from + 1;
        }
        if (!Character.isLetterOrDigit(first)) {
            return from;
        }
        boolean number = Character.isDigit(first);
        int i = from;
        while (i < limit) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '_'
                    || c == '\'' && letterAt(text, next, limit)
                    || number && (c == ',' || c == '.') && digitAt(text, next, limit);
            if (!inside) {
                break;
            }
            i = next;
        }
        // C++, C#, F#: the sign belongs to the name.
        if (i - from == 1 && !number) {
            while (i < limit && (text.charAt(i) == '+' || text.charAt(i) == '#')) {
                i++;
            }
        }
        return i;
    }

    private static boolean letterAt(String text, int i, int limit) {
        return i < limit && Character.isLetter(text.codePointAt(i));
    }

    private static boolean digitAt(String text, int i, int limit) {
        return i < limit && Character.isDigit(text.codePointAt(i));
    }
}
