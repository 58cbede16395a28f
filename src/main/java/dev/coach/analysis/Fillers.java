package dev.coach.analysis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sounds of thinking and small pictures: they are no part of what a sentence says. */
final class Fillers {
    private static final Set<String> SOUNDS = Set.of("um", "umm", "uh", "uhm", "erm", "hmm");
    // No word boundaries: they look back over a run of combining marks again and again.
    private static final Pattern NOISE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:um+|uh+|uhm|erm|hmm+)(?![\\p{L}\\p{M}])[,.]*|(?<=^|[\\s,])you know,|[\\p{So}\\p{Cs}\\x{FE0F}\\x{200D}]",
            Pattern.CASE_INSENSITIVE);

    private Fillers() {}

    /** Returns the words that say something. */
    static List<Token> without(List<Token> tokens) {
        return tokens.stream().filter(token -> !SOUNDS.contains(token.text())).toList();
    }

    /** Returns a sentence without them, for its vector; all of it where nothing would be left. */
    static String without(String sentence) {
        String rest =
                NOISE.matcher(sentence).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return rest.isEmpty() ? sentence : rest;
    }
}
