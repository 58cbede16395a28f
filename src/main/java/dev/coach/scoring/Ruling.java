package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.List;

/** What a gate rules about an answer before its criteria are judged. */
public sealed interface Ruling {
    /** The answer gets no score, and why. */
    record NotScored(String reason) implements Ruling {}

    /**
     * Some sentences earn nothing.
     *
     * @param points taken off as well
     */
    record SetAside(String finding, List<Sentence> sentences, double points) implements Ruling {
        public SetAside {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The score cannot be higher.
     *
     * @param sentence where it shows
     */
    record Limit(String finding, int at, Sentence sentence) implements Ruling {}
}
