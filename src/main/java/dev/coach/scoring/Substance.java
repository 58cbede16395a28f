package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.List;

/** Shows the sentences that say something, the strong ones first: the least general talk, fillers, blame, echoes and words off the topic. */
public record Substance() implements Detector {
    /** Points of strength that make a clear difference. */
    private static final double STRONG = 10;

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> (1 - answer.roles(s).of(Signals.EMPTY)) * Math.min(1, Shares.weight(s)));
    }
}
