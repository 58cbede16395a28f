package dev.coach.analysis;

import java.util.List;

/**
 * A sentence, or a piece of an unpunctuated run that can stand for one.
 *
 * @param index its place in the answer, from 0
 */
public record Sentence(int index, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
