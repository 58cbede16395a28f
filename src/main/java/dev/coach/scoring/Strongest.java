package dev.coach.scoring;

import dev.coach.analysis.Part;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a role is there at all: twice its largest share in a sentence, and the squares of its shares in all.
 *
 * @param numbers added to the largest share, as a part of it, where its sentence holds a number
 * @param measured the finding from level 4 on where the clearest sentence holds a number
 * @param missing the finding where readers would hardly see the part
 * @param vague the finding of level 1 where they would
 */
public record Strongest(Role role, double numbers, Optional<String> measured, String missing, String vague)
        implements Detector {
    private static final int CLEARLY_THERE = 4;

    /** To be told wrongly that something is missing is the worse error, so it is said late. */
    private static final double HARDLY = 0.06;

    @Override
    public OptionalDouble value(Case answer) {
        double best = answer.counted().stream()
                .mapToDouble(s -> largest(answer, s))
                .max()
                .orElse(0);
        double squares = Shares.sum(answer, s -> Math.pow(answer.roles(s).of(role), 2));
        return OptionalDouble.of(2 * best + squares);
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, s -> largest(answer, s));
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
                level >= CLEARLY_THERE && evidence(answer).stream().limit(1).anyMatch(Strongest::holdsNumber);
        return number ? measured : Optional.empty();
    }

    @Override
    public Set<String> findings() {
        return Stream.concat(measured.stream(), Stream.of(missing, vague)).collect(Collectors.toSet());
    }

    private double largest(Case answer, Sentence sentence) {
        return answer.roles(sentence).of(role) * (holdsNumber(sentence) ? 1 + numbers : 1);
    }

    private static boolean holdsNumber(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token::isDigits);
    }
}
