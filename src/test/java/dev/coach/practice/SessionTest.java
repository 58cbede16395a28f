package dev.coach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.coaching.Coaching;
import dev.coach.interview.Answer;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import dev.coach.practice.Session.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final Coaching COACHING =
            new Coaching("Say how it ended.", Optional.of("fair"), OptionalInt.of(50), List.of(), List.of(), 9);
    private static final Plan PLAN = new Plan(
            " from a test",
            "nurse",
            Optional.empty(),
            List.of(
                    Question.asked("Q1", Kind.BEHAVIOURAL, "What happened?", List.of()),
                    Question.asked("Q2", Kind.BEHAVIOURAL, "And then?", List.of())));

    @Test
    void it_welcomes_and_asks_the_first_question() {
        Turn turn = Session.begin(PLAN);
        assertThat(turn.effects())
                .containsExactly(
                        new Effect.Welcome(PLAN),
                        new Effect.Ask(PLAN.questions().get(0), 1, 2, ""));
    }

    @Test
    void an_answer_is_saved_before_it_is_judged() {
        Turn turn = after(new Event.Typed("I wrote it down.\n"));
        assertThat(turn.effects()).hasSize(2);
        assertThat(turn.effects().get(0))
                .isEqualTo(new Effect.Save(turn.session().sheet()));
        assertThat(turn.effects().get(1)).isInstanceOf(Effect.Judge.class);
        assertThat(turn.session().answers().stream().map(Answer::text)).containsExactly("I wrote it down.");
    }

    @Test
    void after_the_last_feedback_it_ends() {
        Turn turn = after(
                new Event.Typed("one"), new Event.Judged(COACHING), new Event.Typed("two"), new Event.Judged(COACHING));
        assertThat(turn.effects()).containsExactly(new Effect.Tell(COACHING));
        assertThat(turn.session().end()).contains(Session.End.ALL_ASKED);
        assertThat(turn.session().answers()).hasSize(2);
    }

    @Test
    void a_skipped_question_leaves_no_answer() {
        Turn turn = after(new Event.Typed("/skip"));
        assertThat(turn.session().answers()).isEmpty();
        assertThat(turn.effects().get(1))
                .isEqualTo(new Effect.Ask(PLAN.questions().get(1), 2, 2, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hlep", "/stop", " /retry "})
    void an_unknown_command_costs_nothing(String typed) {
        Turn turn = after(new Event.Typed(typed));
        assertThat(turn.session().answers()).isEmpty();
        assertThat(((Effect.Say) turn.effects().get(0)).line()).contains(typed.strip());
        assertThat(turn.effects().get(1))
                .isEqualTo(new Effect.Ask(PLAN.questions().get(0), 1, 2, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/var/log had grown to nine gigabytes",
                "/retry was what I needed\n/skip",
                "I typed\n/quit",
                "/var/log",
                "//TODO"
            })
    void lines_that_begin_with_a_slash_are_text(String typed) {
        Turn turn = after(new Event.Typed(typed));
        assertThat(turn.session().answers().stream().map(Answer::text)).containsExactly(typed);
    }

    @Test
    void the_first_ctrl_c_keeps_the_draft_and_asks_again() {
        Turn turn = after(new Event.Interrupted("half a sent"));
        assertThat(turn.effects().get(1))
                .isEqualTo(new Effect.Ask(PLAN.questions().get(0), 1, 2, "half a sent"));
        assertThat(turn.session().end()).isEmpty();
    }

    @Test
    void the_second_ctrl_c_saves_the_draft_and_leaves() {
        Turn turn = after(new Event.Interrupted("half a sent"), new Event.Interrupted("half a sentence"));
        assertThat(turn.session().end()).contains(Session.End.INTERRUPTED);
        assertThat(turn.effects())
                .containsExactly(new Effect.Save(turn.session().sheet()));
        assertThat(turn.session().answers().stream().map(Answer::text)).containsExactly("half a sentence");
    }

    @Test
    void a_ctrl_c_long_after_another_is_a_first_one_again() {
        Turn turn = after(new Event.Interrupted("x"), new Event.Typed("/help"), new Event.Interrupted("y"));
        assertThat(turn.session().end()).isEmpty();
    }

    private static Turn after(Event... events) {
        Turn turn = Session.begin(PLAN);
        for (Event event : events) {
            turn = turn.session().on(event);
        }
        return turn;
    }
}
