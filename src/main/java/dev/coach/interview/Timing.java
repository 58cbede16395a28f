package dev.coach.interview;

import java.util.OptionalDouble;

/**
 * How long an answer took, where that was measured.
 *
 * @param spokenSeconds measured on speech; typing time is never kept here
 */
public record Timing(OptionalDouble spokenSeconds) {
    /** Nothing was measured. */
    public static final Timing UNKNOWN = new Timing(OptionalDouble.empty());

    /** Words a minute of calm speech; guides quote 120 to 160. */
    public static final int WORDS_A_MINUTE = 140;

    /** Estimates the seconds it takes to say this many words. */
    public static int secondsFor(int words) {
        return (int) Math.round(words * 60.0 / WORDS_A_MINUTE);
    }
}
