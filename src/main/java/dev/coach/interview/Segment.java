package dev.coach.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of an answer as it was asked for: the whole, a STAR part, a layer, or a reply to a follow-up.
 *
 * @param prompt what the interviewer said to get it
 */
public record Segment(Part part, Optional<String> prompt, String text) {

    /** The place of a segment in its answer. */
    public enum Part {
        ANSWER,
        SITUATION,
        TASK,
        ACTION,
        RESULT,
        HEADLINE,
        APPROACH,
        DEPTH,
        FOLLOW_UP;

        /** Returns the word used in files, such as {@code follow_up}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds the part with this label, exactly as {@link #label()} writes it. */
        public static Optional<Part> of(String label) {
            return Arrays.stream(values())
                    .filter(part -> part.label().equals(label))
                    .findFirst();
        }

        /** Lists all labels in the order in which they are spoken. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Part::label).toList();
        }
    }
}
