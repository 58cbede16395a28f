package dev.coach.scoring;

import dev.coach.analysis.Encoder;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How near the answer comes to the points of the question: the mean over the points of the best sentence's similarity. It
 * feeds a level and is never claimed. A sentence that only pastes a point does not count.
 */
public record PointSimilarity() implements Detector {
    /** A sentence with hardly a word beside those of the point was pasted, not said. */
    private static final double PASTED = 0.85;

    private static final int NEAR = 4;

    @Override
    public OptionalDouble value(Case answer) {
        List<float[]> points = answer.points();
        if (points.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            float[] point = points.get(i);
            Set<String> words =
                    Stems.content(Tokens.of(answer.question().points().get(i).say()));
            sum += answer.counted().stream()
                    .filter(sentence -> !isPasted(sentence, words))
                    .mapToDouble(sentence -> Encoder.similarity(answer.reading().vectorOf(sentence), point))
                    .max()
                    .orElse(0);
        }
        return OptionalDouble.of(sum / points.size());
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(
                answer,
                sentence -> answer.points().stream()
                        .mapToDouble(
                                point -> Encoder.similarity(answer.reading().vectorOf(sentence), point))
                        .max()
                        .orElse(0));
    }

    @Override
    public Optional<String> finding(Case answer, int level) {
        Points points = Points.in(answer);
        boolean near = level >= NEAR;
        if (points.judged() == 0) {
            return Optional.of(near ? "points.near" : "points.far");
        }
        if (points.heard() == points.judged()) {
            return Optional.of("points.covered");
        }
        return Optional.of(near ? "points.near" : points.heard() == 0 ? "points.missing" : "points.partial");
    }

    @Override
    public Set<String> findings() {
        return Set.of("points.near", "points.far", "points.covered", "points.missing", "points.partial");
    }

    private static boolean isPasted(Sentence sentence, Set<String> point) {
        Set<String> said = Stems.content(sentence.tokens());
        long shared = said.stream().filter(point::contains).count();
        return said.size() > 1 && shared >= PASTED * said.size();
    }
}
