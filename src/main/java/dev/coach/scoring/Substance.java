package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.List;

/** Shows the sentences that say something: the least general talk, fillers, blame, echoes and words off the topic. */
public record Substance() implements Detector {
    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> (1 - answer.roles(s).of(Signals.EMPTY)) * Math.min(1, Shares.weight(s)));
    }
}
