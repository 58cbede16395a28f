package dev.coach.scoring;

import dev.coach.analysis.Part;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows a part of the story, and says whether readers would see it at all.
 *
 * @param measured the finding from level 4 on where the clearest sentence holds a number
 * @param missing the finding where readers would hardly see the part
 * @param vague the finding of level 1 where they would
 */
public record StoryPart(Role role, Optional<String> measured, String missing, String vague) implements Detector {
    private static final int CLEARLY_THERE = 4;

    /** To be told wrongly that something is missing is the worse error, so it is said late. */
    private static final double HARDLY = 0.08;

    @Override
    public double clearness(Case answer) {
        return Shares.most(answer, s -> answer.roles(s).of(role));
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> answer.roles(s).of(role));
    }

    @Override
    public Optional<String> finding(Case answer, int level) {
        double sure = Part.of(role).map(answer.presence()::get).orElse(1.0);
        if (sure < HARDLY) {
            return Optional.of(missing);
        }
        if (level == 1) {
            return Optional.of(vague);
        }
        boolean number =
                level >= CLEARLY_THERE && evidence(answer).stream().limit(1).anyMatch(Signals::holdsNumber);
        return number ? measured : Optional.empty();
    }

    @Override
    public Set<String> findings() {
        return Stream.concat(measured.stream(), Stream.of(missing, vague)).collect(Collectors.toSet());
    }
}
