package dev.coach.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.coach.analysis.Part;
import dev.coach.analysis.PartHead;
import dev.coach.analysis.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fits whether readers see a part of the story: a row for each half of the votes, so that a split vote counts as one. */
final class PartTrainer {
    private static final double COST = 1;
    private static final double PRECISION = 0.001;
    private static final int VOTES = 2;
    private static final Map<Part, Role> VOTED = Map.of(
            Part.SITUATION, Role.SITUATION,
            Part.TASK, Role.TASK,
            Part.ACTION, Role.ACTION,
            Part.RESULT, Role.RESULT,
            Part.LESSON, Role.LESSON);

    private PartTrainer() {}

    /** What one answer teaches. */
    record Voted(double[] features, Map<Role, Double> votes) {}

    static PartHead train(List<Voted> answers) {
        Map<Part, List<Double>> weights = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            weights.put(part, weights(answers, VOTED.get(part)));
        }
        return new PartHead(weights);
    }

    private static List<Double> weights(List<Voted> answers, Role role) {
        int size = answers.get(0).features().length;
        List<Feature[]> rows = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        for (Voted answer : answers) {
            Feature[] row = new Feature[size + 1];
            for (int i = 0; i < size; i++) {
                row[i] = new FeatureNode(i + 1, answer.features()[i]);
            }
            row[size] = new FeatureNode(size + 1, 1);
            long yes = Math.round(VOTES * answer.votes().getOrDefault(role, 0.0));
            for (int vote = 0; vote < VOTES; vote++) {
                rows.add(row);
                seen.add(vote < yes ? 1.0 : -1.0);
            }
        }
        var problem = new Problem();
        problem.l = rows.size();
        problem.n = size + 1;
        problem.bias = 1;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = seen.stream().mapToDouble(Double::doubleValue).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            weights.add(Math.round(sign * model.getFeatureWeights()[i] * 10_000) / 10_000.0);
        }
        return weights;
    }
}
