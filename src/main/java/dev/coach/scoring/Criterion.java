package dev.coach.scoring;

import dev.coach.interview.Kind;
import java.util.List;
import java.util.Map;

/**
 * One thing an answer is judged by.
 *
 * @param worth points that level 5 earns, by kind of question; a kind that is missing is not judged by this criterion
 * @param levels what levels 1 to 5 mean and earn
 */
public record Criterion(String id, String title, Map<Kind, Integer> worth, List<Level> levels, Detector detector) {
    public Criterion {
        worth = Map.copyOf(worth);
        levels = List.copyOf(levels);
        if (levels.size() != 5) {
            throw new IllegalArgumentException("criterion " + id + " has " + levels.size() + " levels instead of 5");
        }
    }

    public Level level(int level) {
        return levels.get(level - 1);
    }

    /**
     * A level as the person sees it.
     *
     * @param anchor what an answer of this level does, said to the person
     * @param finding id of the finding that it stands for
     * @param share part of the criterion's worth that it earns, 0 to 1
     */
    public record Level(String anchor, String finding, double share) {}
}
