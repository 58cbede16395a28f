package dev.coach.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.scoring.Feedback;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Scored;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void the_average_is_of_the_scored_answers_and_rounded_half_up() {
        Summary summary = Summary.of(List.of(card(scored(70)), card(scored(71)), card(new NotScored("nothing there"))));
        assertThat(summary).isEqualTo(new Summary(3, 2, OptionalInt.of(71), OptionalInt.of(71), OptionalInt.of(70)));
    }

    @Test
    void without_a_scored_answer_there_is_no_average() {
        Summary summary = Summary.of(List.of(card(new NotScored("nothing there"))));
        assertThat(summary.average()).isEmpty();
        assertThat(summary.scored()).isZero();
    }

    private static Verdict scored(int total) {
        return new Scored(total, OptionalInt.of(total), List.of(), List.of(), Optional.empty());
    }

    private static Scorecard card(Verdict verdict) {
        return new Scorecard(
                "Q1",
                Optional.empty(),
                "nurse",
                Optional.empty(),
                "What happened?",
                "I wrote it down.",
                OptionalInt.empty(),
                OptionalDouble.empty(),
                verdict,
                List.of(),
                new Feedback(List.of(), List.of(), List.of(), ""),
                OptionalInt.empty());
    }
}
