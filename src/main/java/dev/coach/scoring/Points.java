package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.interview.Question.Point;
import java.util.List;
import java.util.Optional;

/** Which points of the question were heard for certain: those whose patterns match. Points without patterns are not judged. */
final class Points {
    private final List<Point> judged;
    private final List<Point> heard;

    private Points(List<Point> judged, List<Point> heard) {
        this.judged = judged;
        this.heard = heard;
    }

    static Points in(Case answer) {
        List<Point> judged = answer.question().points().stream()
                .filter(point -> !point.any().isEmpty())
                .toList();
        List<Point> heard =
                judged.stream().filter(point -> isHeard(point, answer)).toList();
        return new Points(judged, heard);
    }

    int heard() {
        return heard.size();
    }

    int judged() {
        return judged.size();
    }

    Optional<Point> firstMissing() {
        return judged.stream().filter(point -> !heard.contains(point)).findFirst();
    }

    private static boolean isHeard(Point point, Case answer) {
        Cues cues = Cues.of(point.any());
        return answer.counted().stream().anyMatch(cues::anyIn);
    }
}
