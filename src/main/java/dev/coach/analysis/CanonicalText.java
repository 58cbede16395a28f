package dev.coach.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A text in one spelling, so that typed, pasted and dictated answers are judged alike: NFKC, straight quotes, plain
 * hyphens, single spaces, no invisible characters, no line breaks of an editor. Every char knows where it stood, so quotes come from the text as typed.
 */
public final class CanonicalText {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201B, "'"),
            Map.entry(0x0060, "'"),
            Map.entry(0x00B4, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"));

    /** More marks on a letter are no letter of any language. */
    private static final int LONGEST_CLUSTER = 32;

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private CanonicalText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Brings a text into the one spelling. */
    public static CanonicalText of(String original) {
        return new Builder(original).build();
    }

    /** Returns the text in the one spelling. */
    public String text() {
        return text;
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Returns the words of the span as they were typed. */
    public String typed(Span span) {
        return original.substring(starts[span.start()], ends[span.end() - 1]);
    }

    /** Returns where the span begins in the text as typed, in code points. */
    public int typedStart(Span span) {
        return original.codePointCount(0, starts[span.start()]);
    }

    /** Returns where the span ends in the text as typed, in code points. */
    public int typedEnd(Span span) {
        return original.codePointCount(0, ends[span.end() - 1]);
    }

    private static final class Builder {
        private final String original;
        private final StringBuilder out = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Builder(String original) {
            this.original = original;
            this.starts = new int[original.length() + 16];
            this.ends = new int[original.length() + 16];
        }

        CanonicalText build() {
            int i = 0;
            while (i < original.length()) {
                int damaged = Mojibake.lengthAt(original, i);
                int next = damaged > 0 ? i + damaged : endOfCluster(i);
                String cluster = original.substring(i, next);
                add(damaged > 0 ? Mojibake.mended(cluster).orElse(cluster) : cluster, i, next);
                i = next;
            }
            int length = out.length();
            while (length > 0 && Character.isWhitespace(out.charAt(length - 1))) {
                length--;
            }
            return new CanonicalText(
                    original, out.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        /** A letter and its combining marks are normalised together and map back together. */
        private int endOfCluster(int from) {
            int next = from + Character.charCount(original.codePointAt(from));
            int most = Math.min(original.length(), from + LONGEST_CLUSTER);
            while (next < most && isMark(original.codePointAt(next))) {
                next += Character.charCount(original.codePointAt(next));
            }
            return next;
        }

        private void add(String cluster, int start, int end) {
            int first = cluster.codePointAt(0);
            if (first == '\n') {
                space(LineBreaks.isSoft(original, start) ? ' ' : '\n', start, end);
            } else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                space(' ', start, end);
            } else if (!isInvisible(first)) {
                String plain = PLAIN.get(first);
                append(plain != null ? plain : Normalizer.normalize(cluster, Normalizer.Form.NFKC), start, end);
            }
        }

        /** Runs of spaces become one; a newline in the run wins, since it ends a sentence. */
        private void space(char space, int start, int end) {
            if (out.isEmpty()) {
                return;
            }
            char last = out.charAt(out.length() - 1);
            if (last == '\n') {
                return;
            }
            if (last == ' ') {
                if (space == '\n') {
                    out.setCharAt(out.length() - 1, '\n');
                }
                return;
            }
            append(String.valueOf(space), start, end);
        }

        private void append(String piece, int start, int end) {
            int needed = out.length() + piece.length();
            if (needed > starts.length) {
                int size = Math.max(needed, starts.length * 2);
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
            }
            Arrays.fill(starts, out.length(), needed, start);
            Arrays.fill(ends, out.length(), needed, end);
            out.append(piece);
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0x200D;
        }

        private static boolean isInvisible(int c) {
            int type = Character.getType(c);
            return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
        }
    }
}
