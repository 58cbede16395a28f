package dev.coach.practice;

import dev.coach.coaching.Coaching;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Carries a session out: shows, asks, saves and judges as it says, until it ends. */
public final class Rehearsal {
    private final Screen screen;
    private final Function<Answer, Coaching> judge;
    private final Consumer<AnswerSheet> save;

    public Rehearsal(Screen screen, Function<Answer, Coaching> judge, Consumer<AnswerSheet> save) {
        this.screen = screen;
        this.judge = judge;
        this.save = save;
    }

    /** Runs a session to its end. */
    public Session run(Plan plan) {
        Session.Turn turn = Session.begin(plan);
        while (true) {
            Event event = null;
            for (Effect effect : turn.effects()) {
                event = carryOut(effect, event);
            }
            if (turn.session().end().isPresent() || event == null) {
                return turn.session();
            }
            turn = turn.session().on(event);
        }
    }

    private Event carryOut(Effect effect, Event before) {
        if (effect instanceof Effect.Ask ask) {
            return screen.ask(ask);
        }
        if (effect instanceof Effect.Judge answered) {
            return new Event.Judged(judge.apply(answered.answer()));
        }
        if (effect instanceof Effect.Save saved) {
            save.accept(saved.sheet());
        }
        screen.show(effect);
        return before;
    }
}
