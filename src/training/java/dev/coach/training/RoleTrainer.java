package dev.coach.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.RoleFeatures;
import dev.coach.analysis.RoleHead;
import dev.coach.analysis.Sentence;
import dev.coach.interview.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Trains one logistic regression a role; the same data give the same weights. */
final class RoleTrainer {
    private static final double COST = 0.2;
    private static final double PRECISION = 0.02;
    private static final int RAREST = 4;
    private static final int MOST_TERMS = 6000;

    private RoleTrainer() {}

    /** A sentence to learn from. */
    record Example(float[] dense, Map<String, Integer> words, Role role) {}

    /** Returns the sentences of a reading, each with the role of the piece that covers most of it. */
    static List<Example> examples(Graded answer, Reading reading) {
        List<Example> examples = new ArrayList<>();
        Kind kind = answer.question().kind();
        for (Sentence sentence : reading.sentences()) {
            float[] dense = RoleFeatures.dense(
                    reading.sentences(), reading.vectors(), reading.question(), kind, sentence.index());
            examples.add(new Example(dense, RoleFeatures.words(sentence), role(answer, reading, sentence)));
        }
        return examples;
    }

    private static Role role(Graded answer, Reading reading, Sentence sentence) {
        int start = reading.text().typedStart(sentence.span());
        int end = reading.text().typedEnd(sentence.span());
        Map<Role, Integer> covered = new TreeMap<>();
        for (Graded.Piece piece : answer.pieces()) {
            int shared = Math.min(end, piece.end()) - Math.max(start, piece.start());
            if (shared > 0) {
                covered.merge(piece.role(), shared, Integer::sum);
            }
        }
        return covered.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Role.VAGUE);
    }

    /** Trains a head. */
    static RoleHead train(List<Example> examples, String provenance) {
        Map<String, Integer> frequency = new TreeMap<>();
        examples.forEach(e -> e.words().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        List<String> kept = frequency.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<String, Integer> terms = new TreeMap<>();
        float[] idf = new float[kept.size()];
        for (String term : kept) {
            idf[terms.size()] = (float) (Math.log((1.0 + examples.size()) / (1 + frequency.get(term))) + 1);
            terms.put(term, terms.size());
        }
        Feature[][] rows = new Feature[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features(examples.get(i), terms, idf);
        }
        int roles = Role.values().length;
        float[][] dense = new float[roles][RoleFeatures.DENSE];
        float[][] words = new float[roles][kept.size()];
        float[] bias = new float[roles];
        IntStream.range(0, roles).parallel().forEach(role -> {
            double[] weights = weights(examples, rows, Role.values()[role], kept.size());
            for (int i = 0; i < RoleFeatures.DENSE; i++) {
                dense[role][i] = (float) weights[i];
            }
            for (int i = 0; i < kept.size(); i++) {
                words[role][i] = (float) weights[RoleFeatures.DENSE + i];
            }
            bias[role] = (float) weights[RoleFeatures.DENSE + kept.size()];
        });
        return new RoleHead(provenance, terms, idf, dense, words, bias);
    }

    private static double[] weights(List<Example> examples, Feature[][] rows, Role role, int terms) {
        var problem = new Problem();
        problem.l = rows.length;
        problem.n = RoleFeatures.DENSE + terms + 1;
        problem.bias = 1;
        problem.x = rows;
        problem.y = examples.stream().mapToDouble(e -> e.role() == role ? 1 : -1).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign;
        }
        return weights;
    }

    private static Feature[] features(Example example, Map<String, Integer> terms, float[] idf) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < example.dense().length; i++) {
            if (example.dense()[i] != 0) {
                features.add(new FeatureNode(i + 1, example.dense()[i]));
            }
        }
        RoleHead.weighted(example.words(), terms, idf)
                .forEach((index, value) -> features.add(new FeatureNode(RoleFeatures.DENSE + index + 1, value)));
        features.add(new FeatureNode(RoleFeatures.DENSE + terms.size() + 1, 1));
        return features.toArray(Feature[]::new);
    }
}
