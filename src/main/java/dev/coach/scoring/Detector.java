package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the sentences that a criterion rests on, and names what they show. What a rubric may name is permitted here. */
public sealed interface Detector permits StoryPart, RolesShown, Substance, Strength, OwnShare, PointsCovered {
    /** Returns the sentences that the criterion rests on, the strongest first; at least one where any sentence counts. */
    List<Sentence> evidence(Case answer);

    /** Returns how clear its best evidence is, 0 to 1: what is not clear is neither praised nor blamed by its words. */
    default double clearness(Case answer) {
        return 1;
    }

    /** Tells whether the criterion says anything about this answer. */
    default boolean applies(Case answer) {
        return true;
    }

    /** Returns the finding that says more than the level does, if there is one. */
    default Optional<String> finding(Case answer, int level) {
        return Optional.empty();
    }

    /** Returns the findings that it may name in place of a level's own. */
    default Set<String> findings() {
        return Set.of();
    }
}
