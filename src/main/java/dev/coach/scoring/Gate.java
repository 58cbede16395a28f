package dev.coach.scoring;

import java.util.Optional;
import java.util.Set;

/** Something that decides about an answer as a whole, whatever its criteria say. */
public interface Gate {
    /** Rules about the case as it stands after the gates before this one; empty if there is nothing to rule. */
    Optional<Ruling> rule(Case judged);

    /** Returns the findings that its rulings may name. */
    default Set<String> findings() {
        return Set.of();
    }
}
