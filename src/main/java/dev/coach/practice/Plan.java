package dev.coach.practice;

import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import java.util.List;
import java.util.Optional;

/**
 * What a session is going to ask.
 *
 * @param from where the questions come from, to go on after "3 questions"; empty where that says nothing
 * @param role the job that is practised for
 * @param persona who asks, if somebody does
 */
public record Plan(String from, String role, Optional<Persona> persona, List<Question> questions) {
    public Plan {
        questions = List.copyOf(questions);
    }
}
