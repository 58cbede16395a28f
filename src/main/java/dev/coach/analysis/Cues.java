package dev.coach.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several patterns looked for together; an index by first word keeps the search near the number of words. */
public final class Cues {
    /** Matches nothing. */
    public static final Cues NONE = of(List.of());

    private final Map<String, List<CuePattern>> byFirstWord = new HashMap<>();
    private final List<CuePattern> others = new ArrayList<>();

    private Cues(List<String> patterns) {
        for (String source : patterns) {
            CuePattern pattern = CuePattern.of(source);
            var words = pattern.firstWords();
            if (words.isEmpty()) {
                others.add(pattern);
            }
            for (String word : words) {
                byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /**
     * Reads patterns.
     *
     * @throws IllegalArgumentException with the first fault in words
     */
    public static Cues of(List<String> patterns) {
        return new Cues(patterns);
    }

    /** Returns the stretches that match, from left to right, none inside another. */
    public List<Span> in(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = longestFrom(tokens, i);
            if (end > i) {
                spans.add(tokens.get(i).span().to(tokens.get(end - 1).span()));
                i = end - 1;
            }
        }
        return spans;
    }

    /** Tells whether anything matches. */
    public boolean anyIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (longestFrom(tokens, i) > i) {
                return true;
            }
        }
        return false;
    }

    private int longestFrom(List<Token> tokens, int from) {
        int best = -1;
        for (CuePattern pattern : byFirstWord.getOrDefault(tokens.get(from).text(), List.of())) {
            best = Math.max(best, pattern.endOfMatch(tokens, from));
        }
        for (CuePattern pattern : others) {
            best = Math.max(best, pattern.endOfMatch(tokens, from));
        }
        return best;
    }
}
