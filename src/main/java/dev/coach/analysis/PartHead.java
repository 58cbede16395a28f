package dev.coach.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a part of the story is there at all: a logistic regression a part over what the sentences do, fitted on
 * readers' votes. The likeliest role of a sentence alone misses most actions and results of real answers.
 *
 * @param weights by part: one for each of {@link #features}, then the constant
 */
public record PartHead(Map<Part, List<Double>> weights) {
    /** Words of a role after which more of it adds little. */
    private static final double MUCH = 25;

    private static final double LONG = 6;

    public PartHead {
        weights = Map.copyOf(weights);
    }

    /** Returns for each part, in the order of the parts, how sure it is that readers see it: 0 to 1. */
    public Map<Part, Double> presence(Reading reading, List<Sentence> counted) {
        return presence(features(reading, counted));
    }

    /** The same for {@link #features} that are at hand. */
    public Map<Part, Double> presence(double[] features) {
        Map<Part, Double> presence = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            List<Double> row = weights.getOrDefault(part, List.of());
            double z = row.isEmpty() ? 0 : row.get(features.length);
            for (int i = 0; i < features.length && !row.isEmpty(); i++) {
                z += row.get(i) * features[i];
            }
            presence.put(part, 1 / (1 + Math.exp(-z)));
        }
        return presence;
    }

    /** Returns the largest share of each role, how much there is of each, and the length. */
    public static double[] features(Reading reading, List<Sentence> counted) {
        int roles = Role.values().length;
        double[] all = new double[2 * roles + 1];
        int words = 0;
        for (Sentence sentence : counted) {
            RoleShares shares = reading.rolesOf(sentence);
            words += sentence.tokens().size();
            for (Role role : Role.values()) {
                double share = shares.of(role);
                all[role.ordinal()] = Math.max(all[role.ordinal()], share);
                all[roles + role.ordinal()] += share * sentence.tokens().size();
            }
        }
        for (int i = roles; i < 2 * roles; i++) {
            all[i] = 1 - Math.exp(-all[i] / MUCH);
        }
        all[2 * roles] = Math.log1p(words) / LONG;
        return all;
    }
}
