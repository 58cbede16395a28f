package dev.coach.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** A sentence's stretch of an answer, and the part that it belongs to. */
    public record Stretch(Part part, Span span) {}

    /**
     * Returns the sentences that belong to a part, in the order of the text. A part that is there has at least the sentence
     * that is most like it; one that is not has none.
     */
    public static List<Stretch> in(Reading reading, Set<Part> there) {
        Part[] parts = new Part[reading.sentences().size()];
        for (Sentence sentence : reading.sentences()) {
            parts[sentence.index()] = of(reading.rolesOf(sentence).likeliest())
                    .filter(there::contains)
                    .orElse(null);
        }
        for (Part part : there) {
            if (!Arrays.asList(parts).contains(part)) {
                mostLike(part, reading, parts).ifPresent(sentence -> parts[sentence.index()] = part);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (parts[sentence.index()] != null) {
                stretches.add(new Stretch(parts[sentence.index()], sentence.span()));
            }
        }
        return List.copyOf(stretches);
    }

    private static Optional<Sentence> mostLike(Part part, Reading reading, Part[] taken) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> of(role).equals(Optional.of(part)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return reading.sentences().stream()
                .filter(sentence -> taken[sentence.index()] == null)
                .max(Comparator.comparingDouble(
                        sentence -> reading.rolesOf(sentence).of(roles)));
    }
}
