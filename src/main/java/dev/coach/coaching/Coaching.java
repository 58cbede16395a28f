package dev.coach.coaching;

import dev.coach.scoring.Finding;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Scored;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the person hears after an answer.
 *
 * @param nextStep the one thing to do first
 * @param band the score in words; absent with the score
 * @param good what to keep, each with its quote
 * @param weak what costs most, each with its quote
 * @param words counted in the answer
 */
public record Coaching(
        String nextStep, Optional<String> band, OptionalInt score, List<String> good, List<String> weak, int words) {
    /** Few enough that a tired person reads them all. */
    private static final int MOST_GOOD = 1;

    private static final int MOST_WEAK = 2;

    public Coaching {
        good = List.copyOf(good);
        weak = List.copyOf(weak);
    }

    /** Chooses what to say about a scorecard. */
    public static Coaching on(Scorecard card) {
        String fallback = card.verdict() instanceof NotScored notScored
                ? "This answer has no score: " + notScored.reason() + "."
                : card.feedback().justification();
        Optional<String> band = card.verdict() instanceof Scored scored
                ? Optional.of(scored.band().label())
                : Optional.empty();
        return new Coaching(
                card.feedback().tips().stream().map(Finding::text).findFirst().orElse(fallback),
                band,
                card.verdict().score(),
                first(MOST_GOOD, card.feedback().strengths()),
                first(MOST_WEAK, card.feedback().weaknesses()),
                card.words().orElse(0));
    }

    private static List<String> first(int most, List<Finding> findings) {
        return findings.stream().limit(most).map(Finding::text).toList();
    }
}
