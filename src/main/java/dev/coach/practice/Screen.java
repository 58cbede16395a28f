package dev.coach.practice;

import java.util.List;
import java.util.OptionalInt;

/** What a session is shown on and typed into. */
public interface Screen extends AutoCloseable {
    /** Shows what an effect says; effects that say nothing are passed over. */
    void show(Effect effect);

    /** Puts a question and waits for the answer. */
    Event ask(Effect.Ask ask);

    /**
     * Offers choices and returns the index of the one taken, or nothing if the person leaves. The first is suggested.
     *
     * @throws java.util.concurrent.CancellationException at Ctrl-C
     */
    OptionalInt choose(String question, List<String> choices);

    @Override
    void close();
}
