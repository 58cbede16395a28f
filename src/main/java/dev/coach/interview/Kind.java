package dev.coach.interview;

import java.util.Locale;
import java.util.Optional;

/** What a question asks for; it decides which criteria an answer is judged by. */
public enum Kind {
    /** A story of something that happened: "Tell me about a time ...". */
    BEHAVIOURAL,
    /** A walk through a piece of work, from headline to depth. */
    PROJECT,
    /** An explanation of how or why something works. */
    TECHNICAL,
    /** A question of an interviewer persona about how one did or would do something. */
    SCENARIO,
    /** Thirty seconds about oneself. */
    PITCH,
    /** Anything else: motivation, preferences, questions about the role. */
    GENERAL;

    /** Returns the word used in files and reports, such as {@code behavioural}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the kind with this label, exactly as {@link #label()} writes it. */
    public static Optional<Kind> of(String label) {
        for (Kind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Tells whether it asks how something works or how one would do it, and not for what happened. */
    public boolean asksForExplanation() {
        return this == TECHNICAL || this == SCENARIO;
    }
}
