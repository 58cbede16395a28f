package dev.coach.scoring;

import java.util.Comparator;

/** How near an answer comes to its question: the mean of the two sentences that come nearest. */
final class Nearness {
    private static final int NEAREST = 2;

    private Nearness() {}

    /** Returns the nearness, -1 to 1; 0 where nothing counts. */
    static double of(Case answer) {
        return answer.counted().stream()
                .map(answer.reading()::nearnessOf)
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
