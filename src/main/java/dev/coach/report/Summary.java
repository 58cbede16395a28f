package dev.coach.report;

import dev.coach.scoring.Scorecard;
import java.util.List;
import java.util.OptionalInt;

/**
 * The closing figures of a report.
 *
 * @param total all answers
 * @param scored answers that got a score
 * @param average of the scored answers, rounded half up; absent if there is none
 */
public record Summary(int total, int scored, OptionalInt average, OptionalInt highest, OptionalInt lowest) {
    /** Adds up scorecards. */
    public static Summary of(List<Scorecard> cards) {
        int[] scores = cards.stream()
                .flatMapToInt(card -> card.verdict().score().stream())
                .toArray();
        if (scores.length == 0) {
            return new Summary(cards.size(), 0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }
        int sum = 0;
        int highest = scores[0];
        int lowest = scores[0];
        for (int score : scores) {
            sum += score;
            highest = Math.max(highest, score);
            lowest = Math.min(lowest, score);
        }
        int average = (2 * sum + scores.length) / (2 * scores.length);
        return new Summary(
                cards.size(), scores.length, OptionalInt.of(average), OptionalInt.of(highest), OptionalInt.of(lowest));
    }
}
