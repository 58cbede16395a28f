package dev.coach.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts a story is told in. */
public enum Part {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    LESSON;

    /** Returns the word used in reports, such as {@code situation}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the part with this label. */
    public static Optional<Part> labelled(String label) {
        for (Part part : values()) {
            if (part.label().equals(label)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Returns the part that a sentence of this role belongs to. */
    public static Optional<Part> of(Role role) {
        return switch (role) {
            case SITUATION -> Optional.of(SITUATION);
            case TASK -> Optional.of(TASK);
            case ACTION, JOINT_ACTION, REASONING -> Optional.of(ACTION);
            case RESULT -> Optional.of(RESULT);
            case LESSON -> Optional.of(LESSON);
            default -> Optional.empty();
        };
    }

    /** A stretch of an answer that is one part. */
    public record Stretch(Part part, Span span) {}

    /** Joins neighbouring sentences of one part into stretches, in the order of the text. */
    public static List<Stretch> in(Reading reading) {
        List<Stretch> stretches = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Part part = of(reading.rolesOf(sentence).likeliest()).orElse(null);
            int last = stretches.size() - 1;
            boolean goesOn = last >= 0
                    && stretches.get(last).part() == part
                    && sentence.index() > 0
                    && stretches.get(last).span().end()
                            == reading.sentences()
                                    .get(sentence.index() - 1)
                                    .span()
                                    .end();
            if (goesOn) {
                stretches.set(last, new Stretch(part, stretches.get(last).span().to(sentence.span())));
            } else if (part != null) {
                stretches.add(new Stretch(part, sentence.span()));
            }
        }
        return List.copyOf(stretches);
    }
}
