package dev.coach.interview;

import java.util.List;
import java.util.Optional;

/**
 * The answers handed over in one go.
 *
 * @param role the job applied for, for every answer that names none
 * @param job the job description, if given
 */
public record AnswerSheet(Optional<String> role, Optional<String> job, List<Answer> answers) {
    public AnswerSheet {
        answers = List.copyOf(answers);
    }
}
