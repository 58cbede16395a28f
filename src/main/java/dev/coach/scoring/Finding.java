package dev.coach.scoring;

import java.util.Optional;

/**
 * Something to say about an answer.
 *
 * @param id {@code <criterion or part>.<state>}; absent in reports read from text
 * @param criterion the criterion it belongs to, if any
 * @param text what the person reads
 */
public record Finding(Optional<String> id, Optional<String> criterion, String text, Optional<Quote> quote) {
    /** A line of a report of which only the words are known. */
    public static Finding said(String text) {
        return new Finding(Optional.empty(), Optional.empty(), text, Optional.empty());
    }
}
