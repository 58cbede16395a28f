package dev.coach.scoring;

import java.util.Set;

/** A gate whose rulings all stand for one finding. */
interface OneFinding extends Gate {
    String finding();

    @Override
    default Set<String> findings() {
        return Set.of(finding());
    }
}
