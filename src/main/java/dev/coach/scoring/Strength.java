package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import java.util.Comparator;
import java.util.List;

/** Shows the sentences that are most like those of answers that readers marked above others to the same question. */
public record Strength() implements Detector {
    @Override
    public List<Sentence> evidence(Case answer) {
        return answer.counted().stream()
                .sorted(Comparator.comparingDouble(
                        (Sentence s) -> -answer.reading().strengthOf(s)))
                .toList();
    }
}
