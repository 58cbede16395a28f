package dev.coach.scoring;

import dev.coach.analysis.Encoder;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows the sentences that come nearest to the points of the question. A point is claimed only where its pattern matches. */
public record PointsCovered() implements Detector {
    private static final int NEAR = 4;

    @Override
    public boolean applies(Case answer) {
        return !answer.points().isEmpty();
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        List<Set<String>> points = PointWords.of(answer.question());
        return Shares.clearest(
                answer,
                sentence -> IntStream.range(0, points.size())
                        .mapToDouble(i -> PointWords.shared(points.get(i), List.of(sentence))
                                + Encoder.similarity(
                                        answer.reading().vectorOf(sentence),
                                        answer.points().get(i)))
                        .max()
                        .orElse(0));
    }

    @Override
    public Optional<String> finding(Case answer, int level) {
        Points points = Points.in(answer);
        boolean near = level >= NEAR;
        if (points.judged() == 0) {
            return Optional.empty();
        }
        if (points.heard() == points.judged()) {
            return Optional.of("points.covered");
        }
        return Optional.of(near ? "points.near" : points.heard() == 0 ? "points.missing" : "points.partial");
    }

    @Override
    public Set<String> findings() {
        return Set.of("points.near", "points.covered", "points.missing", "points.partial");
    }
}
