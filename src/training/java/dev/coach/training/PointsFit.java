package dev.coach.training;

import dev.coach.scoring.Criterion.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what levels are worth: least squares with increments that are never negative, by coordinate descent. Thresholds are quantiles of the measures.
 */
final class PointsFit {
    private static final double[] QUANTILES = {0.15, 0.4, 0.65, 0.85};
    private static final double RIDGE = 5;
    private static final int SWEEPS = 4000;

    private PointsFit() {}

    /**
     * A measured answer.
     *
     * @param values by criterion
     */
    record Measured(Map<String, Double> values, double score, double weight) {}

    /**
     * Fits scales.
     *
     * @param first fixed first thresholds, for criteria whose level 1 means that something is missing
     */
    static Map<String, Scale> fit(List<String> criteria, List<Measured> answers, Map<String, Double> first) {
        Map<String, List<Double>> thresholds = new LinkedHashMap<>();
        for (String criterion : criteria) {
            double[] sorted = answers.stream()
                    .mapToDouble(answer -> answer.values().get(criterion))
                    .sorted()
                    .toArray();
            List<Double> cuts = new ArrayList<>();
            for (double q : QUANTILES) {
                cuts.add(rounded(sorted[(int) (q * sorted.length)]));
            }
            Double fixed = first.get(criterion);
            if (fixed != null) {
                cuts.set(0, rounded(Math.min(fixed, cuts.get(1))));
            }
            thresholds.put(criterion, cuts);
        }
        double[] increments = increments(criteria, thresholds, answers);
        Map<String, Scale> scales = new LinkedHashMap<>();
        for (int c = 0; c < criteria.size(); c++) {
            List<Double> points = new ArrayList<>(List.of(0.0));
            for (int k = 0; k < QUANTILES.length; k++) {
                points.add(rounded(points.get(k) + increments[c * QUANTILES.length + k]));
            }
            scales.put(criteria.get(c), new Scale(thresholds.get(criteria.get(c)), points));
        }
        return scales;
    }

    /** Adds up what an answer's levels earn, at most 100. */
    static double score(Map<String, Scale> scales, Measured answer) {
        double sum = 0;
        for (var entry : scales.entrySet()) {
            Scale scale = entry.getValue();
            sum += scale.points().get(scale.level(answer.values().get(entry.getKey())) - 1);
        }
        return Math.min(100, sum);
    }

    private static double[] increments(
            List<String> criteria, Map<String, List<Double>> thresholds, List<Measured> answers) {
        int n = criteria.size() * QUANTILES.length;
        double[][] gram = new double[n][n];
        double[] target = new double[n];
        for (Measured answer : answers) {
            boolean[] on = new boolean[n];
            for (int c = 0; c < criteria.size(); c++) {
                for (int k = 0; k < QUANTILES.length; k++) {
                    double value = answer.values().get(criteria.get(c));
                    on[c * QUANTILES.length + k] = value > thresholds.get(criteria.get(c)).get(k);
                }
            }
            add(gram, target, on, answer.score(), answer.weight());
        }
        for (int i = 0; i < n; i++) {
            gram[i][i] += RIDGE;
        }
        return descend(gram, target);
    }

    private static void add(double[][] gram, double[] target, boolean[] on, double score, double weight) {
        for (int i = 0; i < on.length; i++) {
            if (on[i]) {
                target[i] += weight * score;
                for (int j = 0; j < on.length; j++) {
                    gram[i][j] += on[j] ? weight : 0;
                }
            }
        }
    }

    private static double[] descend(double[][] gram, double[] target) {
        double[] x = new double[target.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < x.length; i++) {
                double rest = target[i];
                for (int j = 0; j < x.length; j++) {
                    rest -= j == i ? 0 : gram[i][j] * x[j];
                }
                x[i] = Math.max(0, rest / gram[i][i]);
            }
        }
        return x;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
