package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Measures an answer in one respect and shows the sentences that it measured. What a rubric may name is permitted here. */
public sealed interface Detector permits Strongest, Amount, Concreteness, OwnShare, PointSimilarity, Relevance {
    /** Returns the measure, more being better; empty if it does not apply to this answer. */
    OptionalDouble value(Case answer);

    /** Returns the sentences that the measure rests on, the strongest first; at least one where any sentence counts. */
    List<Sentence> evidence(Case answer);

    /** Returns the finding that says more than the level does, if there is one. */
    default Optional<String> finding(Case answer, int level) {
        return Optional.empty();
    }

    /** Returns the findings that it may name in place of a level's own. */
    default Set<String> findings() {
        return Set.of();
    }
}
