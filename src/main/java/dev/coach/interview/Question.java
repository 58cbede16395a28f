package dev.coach.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question with all that helps to judge and to follow up an answer to it.
 *
 * @param id unique within the bank
 * @param ask the words put to the candidate
 * @param competency what the question is meant to show
 * @param targetSeconds guide for a spoken answer, in seconds
 * @param cues topic patterns of which an answer to this question is bound to hold some
 * @param points what a strong answer covers
 * @param source where the question comes from
 */
public record Question(
        String id,
        Kind kind,
        String ask,
        Optional<String> competency,
        Optional<Seniority> seniority,
        OptionalInt targetSeconds,
        List<String> cues,
        List<Point> points,
        List<Mistake> mistakes,
        List<FollowUp> followUps,
        Optional<String> modelAnswer,
        Optional<String> source) {

    public Question {
        cues = List.copyOf(cues);
        points = List.copyOf(points);
        mistakes = List.copyOf(mistakes);
        followUps = List.copyOf(followUps);
    }

    /** A question that is not in the bank: its words, its kind and the points its asker named. */
    public static Question asked(String id, Kind kind, String ask, List<Point> points) {
        return new Question(
                id,
                kind,
                ask,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                points,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same question, taken as this kind and with these points. */
    public Question with(Kind kind, List<Point> points) {
        return new Question(
                id,
                kind,
                ask,
                competency,
                seniority,
                targetSeconds,
                cues,
                points,
                mistakes,
                followUps,
                modelAnswer,
                source);
    }

    /** The experience a question is meant for. */
    public enum Seniority {
        JUNIOR,
        MID,
        SENIOR
    }

    /**
     * Something a strong answer covers.
     *
     * @param say the point in words that read well after "I did not hear"
     * @param any patterns; one match lets the coach claim that the point was made
     */
    public record Point(String id, String say, List<String> any) {
        public Point {
            any = List.copyOf(any);
        }
    }

    /**
     * A common wrong claim about this question.
     *
     * @param say the claim, named
     * @param why what is wrong with it
     * @param any patterns that recognise it safely
     */
    public record Mistake(String say, String why, List<String> any) {
        public Mistake {
            any = List.copyOf(any);
        }
    }

    /**
     * What the interviewer asks next.
     *
     * @param when the id of the finding that calls for it, or {@code any}
     */
    public record FollowUp(String when, String ask) {}
}
