package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the level of an answer in one criterion, and the words that earn it. The kinds a rubric may name are permitted here. */
public sealed interface Detector permits Steps, Count, Ownership, Shape, Coverage {
    /** Returns the level with its evidence; empty if the criterion does not apply to this case. */
    Optional<Judged> judge(Case judged);

    /** Returns the findings that it may name in place of a level's own. */
    default Set<String> findings() {
        return Set.of();
    }

    /**
     * What a detector found.
     *
     * @param level 1 to 5
     * @param evidence the strongest first; empty at level 1
     * @param finding overrides the finding that the level stands for
     */
    record Judged(int level, List<Evidence> evidence, Optional<String> finding) {
        public Judged {
            evidence = List.copyOf(evidence);
        }

        static Judged of(int level, List<Evidence> evidence) {
            return new Judged(level, evidence, Optional.empty());
        }
    }

    /** A stretch of a sentence that something rests on. */
    record Evidence(Sentence sentence, Span span) {}

    /** Turns a count into a level: one more than the number of thresholds reached. */
    static int levelFor(double count, List<? extends Number> thresholds) {
        int level = 1;
        for (Number threshold : thresholds) {
            if (count >= threshold.doubleValue()) {
                level++;
            }
        }
        return level;
    }
}
