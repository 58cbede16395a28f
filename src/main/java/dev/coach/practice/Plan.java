package dev.coach.practice;

import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import java.util.List;
import java.util.Optional;

/**
 * What a session is going to ask.
 *
 * @param title of the set, or the persona's name
 * @param role the job that is practised for
 * @param persona who asks, if somebody does
 */
public record Plan(String title, String role, Optional<Persona> persona, List<Question> questions) {
    public Plan {
        questions = List.copyOf(questions);
    }
}
