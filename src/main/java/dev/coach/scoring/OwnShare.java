package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The person's own actions among all actions; an answer without any counts as own.
 *
 * @param shared the finding where joint action outweighs the person's own
 */
public record OwnShare(String shared) implements Detector {
    /** Words of own action that everybody is given, so that one short "we" does not decide. */
    private static final double GIVEN = 3;

    @Override
    public OptionalDouble value(Case answer) {
        if (answer.countedWords() == 0) {
            return OptionalDouble.of(0);
        }
        double own = words(answer, Role.ACTION) + GIVEN;
        return OptionalDouble.of(own / (own + words(answer, Role.JOINT_ACTION)));
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> answer.roles(s).of(Role.ACTION));
    }

    @Override
    public Optional<String> finding(Case answer, int level) {
        boolean joint = words(answer, Role.JOINT_ACTION) > words(answer, Role.ACTION);
        return joint ? Optional.of(shared) : Optional.empty();
    }

    @Override
    public Set<String> findings() {
        return Set.of(shared);
    }

    private static double words(Case answer, Role role) {
        return Shares.sum(answer, s -> answer.roles(s).of(role) * Shares.words(s));
    }
}
