package dev.coach.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rank correlation after Spearman, ties sharing their mean rank. */
final class Ranks {
    private Ranks() {}

    static double rho(double[] one, double[] other) {
        double[] a = ranks(one);
        double[] b = ranks(other);
        double meanA = IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElse(0);
        double meanB = IntStream.range(0, b.length).mapToDouble(i -> b[i]).average().orElse(0);
        double product = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(squaresA * squaresB);
    }

    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double[] ranks = new double[values.length];
        int i = 0;
        while (i < order.size()) {
            int j = i;
            while (j + 1 < order.size() && values[order.get(j + 1)] == values[order.get(i)]) {
                j++;
            }
            for (int k = i; k <= j; k++) {
                ranks[order.get(k)] = (i + j) / 2.0;
            }
            i = j + 1;
        }
        return ranks;
    }
}
