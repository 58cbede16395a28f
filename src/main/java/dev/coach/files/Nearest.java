package dev.coach.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {
    private Nearest() {}

    /** Returns the candidate that is at most a third of its letters away from the word; ties go to the first. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(lower, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate)));
    }

    /** Returns {@code ; did you mean "x"?}, or nothing where no candidate is near. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    private static int distance(String lower, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(lower, candidate.toLowerCase(Locale.ROOT));
    }
}
