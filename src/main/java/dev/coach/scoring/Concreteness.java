package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The share of the words that say something: what is left without general talk, fillers, blame, echoes and words off the
 * topic.
 *
 * @param empty the roles that say nothing
 */
public record Concreteness(Set<Role> empty) implements Detector {
    public Concreteness {
        empty = Set.copyOf(empty);
    }

    @Override
    public OptionalDouble value(Case answer) {
        double words = Shares.sum(answer, Shares::words);
        double nothing = Shares.sum(answer, s -> answer.roles(s).of(empty) * Shares.words(s));
        return OptionalDouble.of(words == 0 ? 0 : 1 - nothing / words);
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> (1 - answer.roles(s).of(empty)) * Math.min(1, Shares.weight(s)));
    }
}
