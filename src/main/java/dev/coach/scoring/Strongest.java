package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether a role is there at all: twice its largest share in a sentence, and the squares of its shares in all.
 *
 * @param numbers added to the largest share, as a part of it, where its sentence holds a number
 * @param measured the finding from level 4 on where the clearest sentence holds a number
 */
public record Strongest(Role role, double numbers, Optional<String> measured) implements Detector {
    private static final int CLEARLY_THERE = 4;

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
        boolean number =
                level >= CLEARLY_THERE && evidence(answer).stream().limit(1).anyMatch(Strongest::holdsNumber);
        return number ? measured : Optional.empty();
    }

    @Override
    public Set<String> findings() {
        return measured.map(Set::of).orElse(Set.of());
    }

    private double largest(Case answer, Sentence sentence) {
        return answer.roles(sentence).of(role) * (holdsNumber(sentence) ? 1 + numbers : 1);
    }

    private static boolean holdsNumber(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token::isDigits);
    }
}
