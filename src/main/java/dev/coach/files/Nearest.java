package dev.coach.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {
    private Nearest() {}

    /** A shorter word is near only to words that differ in one letter; a longer one may have two letters swapped. */
    private static final int SHORT = 4;

    /** Returns the candidate nearest to the word, if it is near; ties go to the first. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(lower, candidate) <= most(candidate))
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate)));
    }

    /** Returns {@code ; did you mean "x"?}, or nothing where no candidate is near. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    private static int most(String candidate) {
        return candidate.length() < SHORT ? 1 : Math.max(2, candidate.length() / 3);
    }

    private static int distance(String lower, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(lower, candidate.toLowerCase(Locale.ROOT));
    }
}
