package dev.coach.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An interviewer with a history, a manner and scenarios to ask about.
 *
 * @param emphasis criterion ids this interviewer cares about most; orders feedback, never changes points
 */
public record Persona(
        String id,
        String name,
        OptionalInt age,
        String role,
        Optional<String> company,
        Optional<String> reportsTo,
        Optional<String> education,
        Optional<String> location,
        String bio,
        List<String> goals,
        List<String> painPoints,
        Manner manner,
        List<String> emphasis,
        List<Question> questions) {

    public Persona {
        goals = List.copyOf(goals);
        painPoints = List.copyOf(painPoints);
        emphasis = List.copyOf(emphasis);
        questions = List.copyOf(questions);
    }

    /**
     * How the interviewer speaks.
     *
     * @param greeting said once, at the start
     * @param tone one sentence that describes the voice
     * @param asksOn neutral lines said before the next question
     */
    public record Manner(String greeting, String tone, List<String> asksOn) {
        public Manner {
            asksOn = List.copyOf(asksOn);
        }
    }
}
