package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Arithmetic over the sentences of an answer that count. */
final class Shares {
    /** A sentence with a smaller share of what is measured is no evidence, unless it is the best there is. */
    private static final double CLEAR = 0.3;

    private static final double LONG_SENTENCE = 15;
    private static final double USUAL_SENTENCE = 10;

    private Shares() {}

    static double words(Sentence sentence) {
        return sentence.tokens().size();
    }

    /** Longer sentences count for more, up to half as much again as a usual one. */
    static double weight(Sentence sentence) {
        return Math.min(words(sentence), LONG_SENTENCE) / USUAL_SENTENCE;
    }

    /** Adds up a measure over the sentences that count. */
    static double sum(Case answer, ToDoubleFunction<Sentence> measure) {
        return answer.counted().stream().mapToDouble(measure).sum();
    }

    /** Returns the largest share in a sentence that counts, 0 where none does. */
    static double most(Case answer, ToDoubleFunction<Sentence> share) {
        return answer.counted().stream().mapToDouble(share).max().orElse(0);
    }

    /** Returns the sentences in which the share is clear, the largest first, or the one where it is largest. */
    static List<Sentence> clearest(Case answer, ToDoubleFunction<Sentence> share) {
        List<Sentence> byShare = answer.counted().stream()
                .sorted(Comparator.comparingDouble((Sentence sentence) -> -share.applyAsDouble(sentence)))
                .toList();
        List<Sentence> clear =
                byShare.stream().filter(s -> share.applyAsDouble(s) >= CLEAR).toList();
        return clear.isEmpty() ? byShare.stream().limit(1).toList() : clear;
    }
}
