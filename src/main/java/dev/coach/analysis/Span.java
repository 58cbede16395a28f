package dev.coach.analysis;

/**
 * A stretch of canonical text.
 *
 * @param start index of its first char
 * @param end index after its last char; greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The shortest stretch that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
