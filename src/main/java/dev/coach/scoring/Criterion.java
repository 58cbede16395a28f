package dev.coach.scoring;

import dev.coach.interview.Kind;
import java.util.List;
import java.util.Map;

/**
 * One thing an answer is judged by.
 *
 * @param scales by kind of question; a kind that is missing is not judged by this criterion
 * @param levels what levels 1 to 5 mean
 */
public record Criterion(String id, String title, Map<Kind, Scale> scales, List<Level> levels, Detector detector) {
    public Criterion {
        scales = Map.copyOf(scales);
        levels = List.copyOf(levels);
    }

    public Level level(int level) {
        return levels.get(level - 1);
    }

    /**
     * A level as the person sees it.
     *
     * @param anchor what an answer of this level does, said to the person
     * @param finding id of the finding that it stands for
     */
    public record Level(String anchor, String finding) {}

    /**
     * From a measure to a level to points; fitted on graded answers.
     *
     * @param thresholds measures above which levels 2, 3, 4 and 5 begin, rising
     * @param points of levels 1 to 5, never falling
     */
    public record Scale(List<Double> thresholds, List<Double> points) {
        public Scale {
            thresholds = List.copyOf(thresholds);
            points = List.copyOf(points);
        }

        /** Returns the level of a measure, 1 to 5. */
        public int level(double value) {
            return 1
                    + (int) thresholds.stream()
                            .filter(threshold -> value > threshold)
                            .count();
        }

        /** Returns the points of the highest level. */
        public double most() {
            return points.get(points.size() - 1);
        }
    }
}
