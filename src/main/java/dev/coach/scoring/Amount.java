package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much of some roles there is: the squares of their weighted shares, longer sentences counting for more.
 *
 * @param weights by role; a negative one takes away
 */
public record Amount(Map<Role, Double> weights) implements Detector {
    public Amount {
        weights = Map.copyOf(weights);
    }

    @Override
    public OptionalDouble value(Case answer) {
        return OptionalDouble.of(Shares.sum(answer, s -> Math.pow(share(answer, s), 2) * Shares.weight(s)));
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> share(answer, s));
    }

    private double share(Case answer, Sentence sentence) {
        double sum = 0;
        for (var entry : new EnumMap<>(weights).entrySet()) {
            sum += entry.getValue() * answer.roles(sentence).of(entry.getKey());
        }
        return Math.max(0, sum);
    }
}
