package dev.coach.training;

import dev.coach.analysis.Role;
import dev.coach.analysis.RoleShares;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.SentenceReader;
import java.util.Arrays;
import java.util.List;

/** Knows nothing yet: reading with it cuts sentences and gives them vectors. */
final class Untrained implements SentenceReader {
    @Override
    public List<RoleShares> rolesOf(List<Sentence> sentences, List<float[]> vectors) {
        double[] even = new double[Role.values().length];
        Arrays.fill(even, 1.0 / even.length);
        return sentences.stream().map(sentence -> new RoleShares(even)).toList();
    }

    @Override
    public double strengthOf(Sentence sentence, float[] vector) {
        return 0;
    }

    @Override
    public double nearness(float[] sentence, float[] question) {
        return 0;
    }
}
