package dev.coach.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person said to one question.
 *
 * @param person who answered, where a sheet holds several people
 * @param role the job applied for, if it differs from the sheet's
 * @param question the words of the question, if the file gives them
 * @param kind the kind of the question, if the file gives it
 * @param points what a strong answer covers, as the file names it
 * @param segments the words, in order; at least one
 */
public record Answer(
        String id,
        Optional<String> person,
        Optional<String> role,
        Optional<String> question,
        Optional<Kind> kind,
        List<String> points,
        List<Segment> segments,
        Timing timing) {

    public Answer {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("an answer has at least one segment");
        }
    }

    /** An answer in one piece, with nothing else known. */
    public static Answer of(String id, String text) {
        return new Answer(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Segment(Segment.Part.ANSWER, Optional.empty(), text)),
                Timing.UNKNOWN);
    }

    /** Returns the words of the answer itself, without replies to follow-ups. */
    public String text() {
        return segments.stream()
                .filter(segment -> segment.part() != Segment.Part.FOLLOW_UP)
                .map(Segment::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Returns all the words, replies to follow-ups included; empty where there were none. */
    public Optional<String> textWithFollowUps() {
        boolean any = segments.stream().anyMatch(segment -> segment.part() == Segment.Part.FOLLOW_UP);
        return any
                ? Optional.of(segments.stream().map(Segment::text).collect(Collectors.joining("\n\n")))
                : Optional.empty();
    }

    /** The same answer by this person. */
    public Answer by(String person) {
        return new Answer(id, Optional.of(person), role, question, kind, points, segments, timing);
    }
}
