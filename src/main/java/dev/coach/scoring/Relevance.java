package dev.coach.scoring;

import dev.coach.analysis.Encoder;
import dev.coach.analysis.Sentence;
import java.util.List;
import java.util.OptionalDouble;

/** How near the sentences are to the question, on average over the words. Saying the question back does not count. */
public record Relevance() implements Detector {
    @Override
    public OptionalDouble value(Case answer) {
        return OptionalDouble.of(of(answer));
    }

    @Override
    public List<Sentence> evidence(Case answer) {
        return Shares.clearest(answer, sentence -> similarity(answer, sentence));
    }

    /** Returns the mean similarity to the question, 0 where nothing counts. */
    static double of(Case answer) {
        double words = Shares.sum(answer, Shares::words);
        double near = Shares.sum(answer, s -> similarity(answer, s) * Shares.words(s));
        return words == 0 ? 0 : near / words;
    }

    private static double similarity(Case answer, Sentence sentence) {
        return Encoder.similarity(
                answer.reading().vectorOf(sentence), answer.reading().question());
    }
}
