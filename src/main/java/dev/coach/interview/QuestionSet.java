package dev.coach.interview;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id unique among the sets; also the name of its file
 * @param role the job that the set prepares for
 */
public record QuestionSet(String id, String title, String role, List<Question> questions) {
    public QuestionSet {
        questions = List.copyOf(questions);
    }
}
