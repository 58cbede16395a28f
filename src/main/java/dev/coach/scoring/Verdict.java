package dev.coach.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A score, or the reason why there is none: never a silent 0. */
public sealed interface Verdict {
    /** Returns the score from 0 to 100, if there is one. */
    OptionalInt score();

    /** The answer could not be judged. */
    record NotScored(String reason) implements Verdict {
        @Override
        public OptionalInt score() {
            return OptionalInt.empty();
        }
    }

    /**
     * The answer was judged.
     *
     * @param total the score
     * @param rules the score by rules alone; absent in reports read from text
     */
    record Scored(int total, OptionalInt rules, List<Mark> marks, List<Penalty> penalties, Optional<Cap> cap)
            implements Verdict {
        public Scored {
            marks = List.copyOf(marks);
            penalties = List.copyOf(penalties);
        }

        @Override
        public OptionalInt score() {
            return OptionalInt.of(total);
        }

        public Band band() {
            return Band.of(total);
        }
    }

    /**
     * The points of one criterion.
     *
     * @param points earned, with one decimal
     * @param of what level 5 earns, with one decimal
     */
    record Mark(String criterion, int level, double points, double of, List<Quote> evidence) {
        public Mark {
            evidence = List.copyOf(evidence);
        }

        public double lost() {
            return of - points;
        }
    }

    /**
     * Points taken off.
     *
     * @param points positive, with one decimal
     */
    record Penalty(String finding, double points, Optional<Quote> quote) {}

    /** The score cannot be higher than {@code at}. */
    record Cap(String finding, int at) {}
}
