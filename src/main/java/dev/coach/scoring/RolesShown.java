package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Set;

/** Shows the sentences that do what some roles do. */
public record RolesShown(Set<Role> roles) implements Detector {
    public RolesShown {
        roles = Set.copyOf(roles);
    }

    @Override
    public double clearness(Case answer) {
        return Shares.most(answer, s -> answer.roles(s).of(roles));
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> answer.roles(s).of(roles));
    }
}
