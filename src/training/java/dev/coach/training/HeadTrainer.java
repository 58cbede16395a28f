package dev.coach.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.coach.analysis.Encoder;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.SentenceFeatures;
import dev.coach.analysis.SentenceHead;
import dev.coach.analysis.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Trains one logistic regression a role and one linear regression for strength; the same data give the same weights. */
final class HeadTrainer {
    private static final double COST = 0.2;
    private static final double PRECISION = 0.02;
    private static final double STRENGTH_COST = 0.01;
    private static final int RAREST = 3;
    private static final int MOST_TERMS = 12_000;

    private HeadTrainer() {}

    /**
     * A sentence to learn from.
     *
     * @param above points by which its answer was marked above the mean of the answers to its question
     * @param copies how often it counts for strength
     */
    record Example(float[] dense, float[] vector, Map<String, Integer> words, Role role, double above, int copies) {}

    /** Returns the sentences of a reading, each with the role of the piece that covers most of it. */
    static List<Example> examples(Graded answer, Reading reading, double above) {
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            examples.add(new Example(
                    SentenceFeatures.dense(reading.sentences(), reading.vectors(), sentence.index()),
                    reading.vectorOf(sentence),
                    SentenceFeatures.words(sentence),
                    role(answer, reading, sentence),
                    above,
                    answer.typed() ? 2 : 1));
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
    static SentenceHead train(List<Example> examples, Topic topic, String provenance) {
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
        float[][] dense = new float[roles][SentenceFeatures.DENSE];
        float[][] words = new float[roles][kept.size()];
        float[] bias = new float[roles];
        IntStream.range(0, roles).parallel().forEach(role -> {
            double[] weights = weights(examples, rows, Role.values()[role], kept.size());
            for (int i = 0; i < SentenceFeatures.DENSE; i++) {
                dense[role][i] = (float) weights[i];
            }
            for (int i = 0; i < kept.size(); i++) {
                words[role][i] = (float) weights[SentenceFeatures.DENSE + i];
            }
            bias[role] = (float) weights[SentenceFeatures.DENSE + kept.size()];
        });
        return new SentenceHead(provenance, terms, idf, dense, words, bias, strength(examples, terms, idf), topic);
    }

    private static double[] weights(List<Example> examples, Feature[][] rows, Role role, int terms) {
        var problem = new Problem();
        problem.l = rows.length;
        problem.n = SentenceFeatures.DENSE + terms + 1;
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

    /** With no margin, this regression is least squares with a ridge. */
    private static SentenceHead.Linear strength(List<Example> examples, Map<String, Integer> terms, float[] idf) {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> above = new ArrayList<>();
        for (Example example : examples) {
            Feature[] row = row(
                    SentenceFeatures.own(example.vector()), SentenceHead.weighted(example.words(), terms, idf), terms.size());
            for (int copy = 0; copy < example.copies(); copy++) {
                rows.add(row);
                above.add(example.above());
            }
        }
        var problem = new Problem();
        problem.l = rows.size();
        problem.n = Encoder.SIZE + terms.size() + 1;
        problem.bias = 1;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = above.stream().mapToDouble(Double::doubleValue).toArray();
        double[] weights = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVR, STRENGTH_COST, PRECISION, 0))
                .getFeatureWeights();
        float[] own = new float[Encoder.SIZE];
        float[] words = new float[terms.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = (float) weights[i];
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = (float) weights[own.length + i];
        }
        return new SentenceHead.Linear(own, words, (float) weights[own.length + words.length]);
    }

    private static Feature[] features(Example example, Map<String, Integer> terms, float[] idf) {
        return row(example.dense(), SentenceHead.weighted(example.words(), terms, idf), terms.size());
    }

    private static Feature[] row(float[] dense, Map<Integer, Float> words, int terms) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < dense.length; i++) {
            if (dense[i] != 0) {
                features.add(new FeatureNode(i + 1, dense[i]));
            }
        }
        words.forEach((index, value) -> features.add(new FeatureNode(dense.length + index + 1, value)));
        features.add(new FeatureNode(dense.length + terms + 1, 1));
        return features.toArray(Feature[]::new);
    }
}
