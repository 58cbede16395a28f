package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows the person's own actions among all actions.
 *
 * @param shared the finding where joint action outweighs the person's own
 */
public record OwnShare(String shared) implements Detector {
    @Override
    public double clearness(Case answer) {
        return Shares.most(answer, s -> answer.roles(s).of(Role.ACTION));
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
