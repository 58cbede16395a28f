package dev.coach.practice;

import java.util.List;

/** What a session is shown on and typed into. */
public interface Screen extends AutoCloseable {
    /** Shows what an effect says; effects that say nothing are passed over. */
    void show(Effect effect);

    /** Puts a question and waits for the answer. */
    Event ask(Effect.Ask ask);

    /** Offers choices and returns the index of the one taken; the first is suggested. -1 means leave. */
    int choose(String question, List<String> choices);

    @Override
    void close();
}
