package dev.coach.scoring;

import dev.coach.interview.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing an answer is judged by.
 *
 * @param signals names of the {@link Signals} that may count for it
 * @param scales by kind of question; a kind that is missing is not judged by this criterion
 * @param levels what levels 1 to 5 mean
 */
public record Criterion(
        String id, String title, List<String> signals, Map<Kind, Scale> scales, List<Level> levels, Detector detector) {
    public Criterion {
        signals = List.copyOf(signals);
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
     * From signals to a measure to a level to points; fitted on graded answers.
     *
     * @param weights what each of the {@link Signals} adds to the measure, never less than 0
     * @param thresholds measures above which levels 2, 3, 4 and 5 begin, rising
     * @param points of levels 1 to 5, never falling
     */
    public record Scale(Map<String, Double> weights, List<Double> thresholds, List<Double> points) {
        public Scale {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
            thresholds = List.copyOf(thresholds);
            points = List.copyOf(points);
        }

        /** Returns the level that an answer's signals reach, 1 to 5. */
        public int level(Map<String, Double> signals) {
            double measure = measure(signals);
            return 1
                    + (int) thresholds.stream()
                            .filter(threshold -> measure > threshold)
                            .count();
        }

        /** Returns the weighted sum of the signals. */
        public double measure(Map<String, Double> signals) {
            double measure = 0;
            for (var weight : weights.entrySet()) {
                measure += weight.getValue() * signals.get(weight.getKey());
            }
            return measure;
        }

        /** Returns the points of the highest level. */
        public double most() {
            return points.get(points.size() - 1);
        }
    }
}
