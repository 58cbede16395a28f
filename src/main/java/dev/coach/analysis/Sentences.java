package dev.coach.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences, also in dictated text without punctuation, and regardless of capitals. */
public final class Sentences {
    /** A run longer than this many tokens is cut at words that usually open a new thought. */
    private static final int LONG_RUN = 34;

    /** No piece is cut shorter than this, so that each still says something. */
    private static final int SHORT_PIECE = 7;

    private static final String STOPS = ".!?";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "approx", "no", "fig", "cf", "inc");

    /** A heading names a part; it is not a word of it. */
    private static final Pattern HEADING = Pattern.compile(
            "(situation|task|action|result|results|outcome|lesson|learning|context|challenge|approach|[star])\\s*:\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAME =
            Pattern.compile("(?:^|\n|[.!?]\\s+)" + HEADING.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Set<String> OPENERS = Set.of(
            "so",
            "then",
            "and",
            "but",
            "because",
            "after",
            "when",
            "finally",
            "eventually",
            "also",
            "instead",
            "since",
            "which",
            "first",
            "second",
            "next",
            "later",
            "now",
            "in",
            "at",
            "i",
            "we",
            "my");

    /** Openers that begin a thought even where they follow another word closely. */
    private static final Set<String> STRONG =
            Set.of("so", "then", "but", "and", "finally", "eventually", "after", "when");

    private Sentences() {}

    /** Returns the sentences of a text in order; stretches without a token belong to none. */
    public static List<Sentence> of(CanonicalText canonical) {
        String text = canonical.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                add(text, start, i, sentences);
                start = i + 1;
            } else if (STOPS.indexOf(text.charAt(i)) >= 0) {
                int end = endOfStops(text, i);
                if (endsSentence(text, i, end)) {
                    add(text, start, end, sentences);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    /** Counts the headings that name parts of a story. */
    public static int headings(CanonicalText canonical) {
        return (int) FRAME.matcher(canonical.text()).results().count();
    }

    private static boolean endsSentence(String text, int stop, int after) {
        boolean spaceFollows = after >= text.length() || Character.isWhitespace(text.charAt(after));
        boolean abbreviated = text.charAt(stop) == '.' && after == stop + 1 && isAbbreviation(text, stop);
        return spaceFollows && !abbreviated;
    }

    private static int endOfStops(String text, int i) {
        int end = i;
        while (end < text.length() && ".!?\"')]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
        boolean textFollows = stop + 1 < text.length();
        return textFollows && ABBREVIATIONS.contains(word) && !word.equals("no")
                || textFollows
                        && word.equals("no")
                        && stop + 2 < text.length()
                        && Character.isDigit(text.charAt(stop + 2));
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        Matcher heading = HEADING.matcher(text).region(from, end);
        from = heading.lookingAt() ? heading.end() : from;
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return;
        }
        List<Token> tokens = Tokens.of(text, new Span(from, to));
        int first = 0;
        while (tokens.size() - first > LONG_RUN) {
            int cut = cut(tokens, first);
            int pieceStart = first == 0 ? from : tokens.get(first).span().start();
            append(
                    text,
                    sentences,
                    new Span(pieceStart, tokens.get(cut - 1).span().end()),
                    tokens.subList(first, cut));
            first = cut;
        }
        if (first < tokens.size()) {
            int pieceStart = first == 0 ? from : tokens.get(first).span().start();
            append(text, sentences, new Span(pieceStart, to), tokens.subList(first, tokens.size()));
        }
    }

    private static void append(String text, List<Sentence> sentences, Span span, List<Token> tokens) {
        boolean asks = text.charAt(span.end() - 1) == '?';
        sentences.add(new Sentence(sentences.size(), span, asks, tokens));
    }

    /** Returns the token at which the next piece begins: a strong opener if there is one in reach, else any opener. */
    private static int cut(List<Token> tokens, int first) {
        int last = Math.min(first + LONG_RUN, tokens.size() - SHORT_PIECE);
        int weak = -1;
        for (int i = first + SHORT_PIECE; i <= last; i++) {
            String word = tokens.get(i).text();
            boolean afterOpener = OPENERS.contains(tokens.get(i - 1).text());
            if (STRONG.contains(word) && !afterOpener && i - first >= SHORT_PIECE * 2) {
                return i;
            }
            if (OPENERS.contains(word) && !afterOpener) {
                weak = i;
            }
        }
        return weak > 0 ? weak : Math.min(first + LONG_RUN, tokens.size());
    }
}
