package dev.coach.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern over the tokens of one sentence. The language, in full: {@code word}; {@code stem*}; {@code (a|b c)};
 * {@code x?}; a gap {@code {0,4}}; a class {@code <num>}. No regular expressions: matching is bounded by the pattern's
 * length, whatever the text.
 */
public final class CuePattern {
    private static final int LONGEST_GAP = 8;
    private static final int SHORTEST_STEM = 2;
    private static final int DEEPEST = 5;

    private final String source;
    private final List<Element> elements;

    private CuePattern(String source, List<Element> elements) {
        this.source = source;
        this.elements = elements;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with the fault in words
     */
    public static CuePattern of(String source) {
        return new CuePattern(source, new Parser(source).sequence(true));
    }

    /** Returns the index after the last token of the longest match that begins at {@code from}, or -1. */
    public int endOfMatch(List<Token> tokens, int from) {
        return ends(elements, tokens, from).length() - 1;
    }

    /** Returns the words a match can begin with, or an empty set if it can begin with a stem, a class or a gap. */
    Set<String> firstWords() {
        var words = new TreeSet<String>();
        return firstWords(elements, 0, words) ? words : Set.of();
    }

    @Override
    public String toString() {
        return source;
    }

    private static boolean firstWords(List<Element> elements, int index, Set<String> words) {
        if (index == elements.size()) {
            return false;
        }
        Element element = elements.get(index);
        if (element.optional && !firstWords(elements, index + 1, words)) {
            return false;
        }
        if (element instanceof Word word) {
            words.add(word.text);
            return true;
        }
        return element instanceof Group group
                && group.options.stream().allMatch(option -> firstWords(option, 0, words));
    }

    /** Returns all token indices at which a match of the elements may end; work is bounded by elements times tokens. */
    private static BitSet ends(List<Element> elements, List<Token> tokens, int from) {
        var at = new BitSet();
        at.set(from);
        for (Element element : elements) {
            var next = new BitSet();
            if (element.optional) {
                next.or(at);
            }
            at.stream().forEach(start -> next.or(element.ends(tokens, start)));
            at = next;
        }
        return at;
    }

    /** Part of a pattern; {@link #ends} lists the token indices at which a match of it may end. */
    private abstract static class Element {
        boolean optional;

        abstract BitSet ends(List<Token> tokens, int at);
    }

    private abstract static class OneToken extends Element {
        abstract boolean holds(Token token);

        @Override
        BitSet ends(List<Token> tokens, int at) {
            var ends = new BitSet();
            ends.set(at + 1, at < tokens.size() && holds(tokens.get(at)));
            return ends;
        }
    }

    private static final class Word extends OneToken {
        final String text;

        Word(String text) {
            this.text = text;
        }

        @Override
        boolean holds(Token token) {
            return token.text().equals(text);
        }
    }

    private static final class Stem extends OneToken {
        final String stem;

        Stem(String stem) {
            this.stem = stem;
        }

        @Override
        boolean holds(Token token) {
            return token.text().startsWith(stem);
        }
    }

    private static final class ClassOf extends OneToken {
        final WordClass wordClass;

        ClassOf(WordClass wordClass) {
            this.wordClass = wordClass;
        }

        @Override
        boolean holds(Token token) {
            return wordClass.holds(token);
        }
    }

    private static final class Gap extends Element {
        final int least;
        final int most;

        Gap(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        BitSet ends(List<Token> tokens, int at) {
            int last = Math.min(most, tokens.size() - at);
            var ends = new BitSet();
            if (last >= least) {
                ends.set(at + least, at + last + 1);
            }
            return ends;
        }
    }

    private static final class Group extends Element {
        final List<List<Element>> options;

        Group(List<List<Element>> options) {
            this.options = options;
        }

        @Override
        BitSet ends(List<Token> tokens, int at) {
            var all = new BitSet();
            options.forEach(option -> all.or(CuePattern.ends(option, tokens, at)));
            return all;
        }
    }

    private static final class Parser {
        private final String source;
        private int at;
        private int depth;

        Parser(String source) {
            this.source = source;
        }

        List<Element> sequence(boolean outermost) {
            List<Element> elements = new ArrayList<>();
            while (true) {
                skipSpaces();
                if (at == source.length()) {
                    require(outermost, "a ( is never closed");
                    break;
                }
                char c = source.charAt(at);
                if (!outermost && (c == '|' || c == ')')) {
                    break;
                }
                Element element = element(c);
                if (at < source.length() && source.charAt(at) == '?') {
                    element.optional = true;
                    at++;
                }
                elements.add(element);
            }
            require(elements.stream().anyMatch(e -> !e.optional && !(e instanceof Gap)), "nothing in it has to match");
            require(!(elements.get(0) instanceof Gap), "a gap at the start matches anything");
            return List.copyOf(elements);
        }

        private Element element(char c) {
            return switch (c) {
                case '(' -> group();
                case '{' -> gap();
                case '<' -> wordClass();
                default -> word();
            };
        }

        private Group group() {
            depth++;
            require(depth <= DEEPEST, "brackets nest deeper than " + DEEPEST);
            List<List<Element>> options = new ArrayList<>();
            do {
                at++;
                options.add(sequence(false));
            } while (source.charAt(at) == '|');
            at++;
            depth--;
            return new Group(List.copyOf(options));
        }

        private Gap gap() {
            String[] bounds = upTo('}').split(",");
            require(bounds.length == 2, "a gap is written {0,4}");
            try {
                int least = Integer.parseInt(bounds[0].strip());
                int most = Integer.parseInt(bounds[1].strip());
                require(least >= 0 && most >= least && most <= LONGEST_GAP, "a gap is at most {0," + LONGEST_GAP + "}");
                return new Gap(least, most);
            } catch (NumberFormatException e) {
                throw fault("a gap is written {0,4}");
            }
        }

        private ClassOf wordClass() {
            String name = upTo('>');
            for (WordClass known : WordClass.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return new ClassOf(known);
                }
            }
            throw fault("no word class <" + name + ">; there are <num> <past> <unit> <name>");
        }

        private OneToken word() {
            int start = at;
            while (at < source.length() && " ()|{<?".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            String text = source.substring(start, at);
            boolean stem = text.endsWith("*");
            String letters = stem ? text.substring(0, text.length() - 1) : text;
            require(!stem || letters.length() >= SHORTEST_STEM, "a stem needs " + SHORTEST_STEM + " letters before *");
            List<Token> tokens = Tokens.of(letters);
            boolean oneToken = tokens.size() == 1 && tokens.get(0).surface().equals(letters);
            require(oneToken, "\"" + text + "\" is not one word; signs other than ' and % separate words");
            require(
                    letters.equals(letters.toLowerCase(Locale.ROOT)),
                    "\"" + text + "\" has a capital; patterns are lower case");
            return stem ? new Stem(letters) : new Word(letters);
        }

        private String upTo(char end) {
            int close = source.indexOf(end, at);
            require(close >= 0, "a " + source.charAt(at) + " is never closed");
            String inside = source.substring(at + 1, close);
            at = close + 1;
            return inside;
        }

        private void skipSpaces() {
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
        }

        private void require(boolean condition, String message) {
            if (!condition) {
                throw fault(message);
            }
        }

        private IllegalArgumentException fault(String message) {
            return new IllegalArgumentException("pattern \"" + source + "\": " + message);
        }
    }
}
