package dev.coach.training;

import dev.coach.scoring.Criterion.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what criteria measure and what their levels are worth, in two steps of least squares: first the weights of the
 * signals, all criteria together, none below 0; then the points of the levels, which begin at quantiles of the measures and
 * never fall.
 */
final class PointsFit {
    private static final double[] QUANTILES = {0.15, 0.4, 0.65, 0.85};
    private static final double SIGNAL_RIDGE = 600;
    private static final double LEVEL_RIDGE = 8;
    private static final int SWEEPS = 4000;

    private PointsFit() {}

    /**
     * A measured answer.
     *
     * @param score what it should get
     * @param taken points that are taken off, whatever its levels
     * @param weight how much it counts
     */
    record Measured(Map<String, Double> signals, double score, double taken, double weight) {
        /** What its levels should earn. */
        double earned() {
            return score + taken;
        }
    }

    /**
     * Fits scales; a criterion whose signals earn nothing gets none.
     *
     * @param criteria the signals of each criterion
     */
    static Map<String, Scale> fit(Map<String, List<String>> criteria, List<Measured> answers) {
        Map<String, Map<String, Double>> weights = signalWeights(criteria, answers);
        Map<String, Scale> unscaled = new LinkedHashMap<>();
        weights.forEach((criterion, row) -> unscaled.put(criterion, new Scale(row, cuts(row, answers), List.of())));
        double[] increments = increments(List.copyOf(unscaled.values()), answers);
        Map<String, Scale> scales = new LinkedHashMap<>();
        for (var entry : unscaled.entrySet()) {
            List<Double> points = new ArrayList<>(List.of(0.0));
            for (int k = 0; k < QUANTILES.length; k++) {
                points.add(rounded(points.get(k) + increments[scales.size() * QUANTILES.length + k]));
            }
            Scale scale = entry.getValue();
            scales.put(entry.getKey(), new Scale(scale.weights(), scale.thresholds(), points));
        }
        return scales;
    }

    /** Adds up what an answer's levels earn, without what is taken off, 0 to 100. */
    static double score(Map<String, Scale> scales, Measured answer) {
        double sum = 0;
        for (Scale scale : scales.values()) {
            sum += scale.points().get(scale.level(answer.signals()) - 1);
        }
        return Math.max(0, Math.min(100, sum - answer.taken()));
    }

    private static List<Double> cuts(Map<String, Double> weights, List<Measured> answers) {
        var measuring = new Scale(weights, List.of(), List.of());
        double[] sorted = answers.stream()
                .mapToDouble(answer -> measuring.measure(answer.signals()))
                .sorted()
                .toArray();
        List<Double> cuts = new ArrayList<>();
        for (double q : QUANTILES) {
            cuts.add(rounded(sorted[(int) (q * sorted.length)]));
        }
        return cuts;
    }

    private static Map<String, Map<String, Double>> signalWeights(
            Map<String, List<String>> criteria, List<Measured> answers) {
        List<String> signals = criteria.values().stream().flatMap(List::stream).toList();
        int n = signals.size();
        double all = answers.stream().mapToDouble(Measured::weight).sum();
        double score = answers.stream().mapToDouble(a -> a.weight() * a.earned()).sum() / all;
        double[] mean = new double[n];
        double[] deviation = new double[n];
        for (int i = 0; i < n; i++) {
            String signal = signals.get(i);
            double m = answers.stream().mapToDouble(a -> a.weight() * a.signals().get(signal)).sum() / all;
            double squares = answers.stream()
                    .mapToDouble(a -> a.weight() * Math.pow(a.signals().get(signal) - m, 2))
                    .sum();
            mean[i] = m;
            deviation[i] = Math.sqrt(squares / all) + 1e-9;
        }
        double[][] gram = new double[n][n];
        double[] target = new double[n];
        for (Measured answer : answers) {
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = (answer.signals().get(signals.get(i)) - mean[i]) / deviation[i];
            }
            add(gram, target, x, answer.earned() - score, answer.weight());
        }
        double[] fitted = descend(gram, target, SIGNAL_RIDGE);
        Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
        int i = 0;
        for (var criterion : criteria.entrySet()) {
            Map<String, Double> row = new LinkedHashMap<>();
            for (String signal : criterion.getValue()) {
                double weight = rounded(fitted[i] / deviation[i]);
                if (weight > 0) {
                    row.put(signal, weight);
                }
                i++;
            }
            if (!row.isEmpty()) {
                weights.put(criterion.getKey(), row);
            }
        }
        return weights;
    }

    private static double[] increments(List<Scale> scales, List<Measured> answers) {
        int n = scales.size() * QUANTILES.length;
        double[][] gram = new double[n][n];
        double[] target = new double[n];
        for (Measured answer : answers) {
            double[] reached = new double[n];
            for (int c = 0; c < scales.size(); c++) {
                int level = scales.get(c).level(answer.signals());
                for (int k = 0; k < level - 1; k++) {
                    reached[c * QUANTILES.length + k] = 1;
                }
            }
            add(gram, target, reached, answer.earned(), answer.weight());
        }
        return descend(gram, target, LEVEL_RIDGE);
    }

    private static void add(double[][] gram, double[] target, double[] x, double score, double weight) {
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                target[i] += weight * x[i] * score;
                for (int j = 0; j < x.length; j++) {
                    gram[i][j] += weight * x[i] * x[j];
                }
            }
        }
    }

    private static double[] descend(double[][] gram, double[] target, double ridge) {
        double[] x = new double[target.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < x.length; i++) {
                double rest = target[i];
                for (int j = 0; j < x.length; j++) {
                    rest -= j == i ? 0 : gram[i][j] * x[j];
                }
                x[i] = Math.max(0, rest / (gram[i][i] + ridge));
            }
        }
        return x;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
