package dev.coach.analysis;

import java.util.List;

/**
 * A sentence, or a piece of an unpunctuated run that can stand for one.
 *
 * @param index its place in the answer, from 0
 * @param asks whether it ends with a question mark
 */
public record Sentence(int index, Span span, boolean asks, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
