package dev.coach.practice;

import dev.coach.coaching.Coaching;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import dev.coach.interview.Question;

/** What a session wants done. */
public sealed interface Effect {
    /** Welcome the person and say how to type, finish and leave. */
    record Welcome(Plan plan) implements Effect {}

    /**
     * Put a question and wait for what is typed.
     *
     * @param number of this question, from 1
     * @param draft what the answer starts from
     */
    record Ask(Question question, int number, int total, String draft) implements Effect {}

    /** Say something short. */
    record Say(String line) implements Effect {}

    /** List the commands. */
    record Help() implements Effect {}

    /** Keep the answers so far. */
    record Save(AnswerSheet sheet) implements Effect {}

    /** Judge this answer. */
    record Judge(Answer answer) implements Effect {}

    /** Show what was found. */
    record Tell(Coaching coaching) implements Effect {}
}
