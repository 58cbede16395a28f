package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Tokens;
import dev.coach.interview.Question.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the question's points are heard. Patterns decide where the bank has them; for a point given in plain words,
 * shared words do, which is good enough for a level and not for a claim.
 *
 * @param thresholds shares of the points that earn levels 2, 3, 4 and 5
 */
public record Coverage(List<Double> thresholds) implements Detector {
    /** Share of a plain point's words that one sentence must hold. */
    private static final double SHARED = 0.5;

    /** A sentence that adds hardly a word to the point was pasted, not said. */
    private static final double PASTED = 0.9;

    public Coverage {
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public Optional<Judged> judge(Case judged) {
        List<Point> points = judged.question().points();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Point point : points) {
            heard(point, judged).ifPresent(evidence::add);
        }
        int level = Detector.levelFor(evidence.size() / (double) points.size(), thresholds);
        return Optional.of(Judged.of(level, evidence));
    }

    /** Returns the first point, in the order of the question, that was not heard. */
    static Optional<Point> firstMissing(Case judged) {
        return judged.question().points().stream()
                .filter(point -> heard(point, judged).isEmpty())
                .findFirst();
    }

    /** Counts the points that were heard. */
    static long heard(Case judged) {
        return judged.question().points().stream()
                .filter(point -> heard(point, judged).isPresent())
                .count();
    }

    private static Optional<Evidence> heard(Point point, Case judged) {
        return point.any().isEmpty() ? byWords(point, judged) : byPatterns(point, judged);
    }

    private static Optional<Evidence> byPatterns(Point point, Case judged) {
        Cues cues = Cues.of(point.any());
        for (Sentence sentence : judged.counted()) {
            Optional<Span> span = cues.firstIn(sentence);
            if (span.isPresent()) {
                return Optional.of(new Evidence(sentence, span.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Evidence> byWords(Point point, Case judged) {
        Set<String> wanted = Stems.content(Tokens.of(point.say()));
        Evidence best = null;
        double most = SHARED;
        for (Sentence sentence : judged.substantial()) {
            Set<String> said = Stems.content(sentence.tokens());
            Set<String> shared = new HashSet<>(said);
            shared.retainAll(wanted);
            double share = wanted.isEmpty() ? 0 : shared.size() / (double) wanted.size();
            boolean pasted = shared.size() >= PASTED * said.size() && share >= PASTED;
            if (share >= most && shared.size() >= 2 && !pasted) {
                most = share;
                best = new Evidence(sentence, sentence.span());
            }
        }
        return Optional.ofNullable(best);
    }
}
