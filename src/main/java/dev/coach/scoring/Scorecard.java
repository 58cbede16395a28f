package dev.coach.scoring;

import dev.coach.interview.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An answer with all that was found about it.
 *
 * @param answer the text that quotes and parts point into
 * @param words counted in the answer; absent in reports read from text
 * @param withFollowUps the score when replies to follow-ups are counted in
 */
public record Scorecard(
        String id,
        Optional<String> person,
        String role,
        Optional<Kind> kind,
        String question,
        String answer,
        OptionalInt words,
        OptionalDouble spokenSeconds,
        Verdict verdict,
        List<PartSpan> parts,
        Feedback feedback,
        OptionalInt withFollowUps) {
    public Scorecard {
        parts = List.copyOf(parts);
    }

    /**
     * Where a part of the story stands in the answer.
     *
     * @param part its label, such as {@code situation}
     * @param start in code points
     * @param end in code points
     */
    public record PartSpan(String part, int start, int end) {}
}
