package dev.coach.analysis;

import dev.coach.interview.Kind;
import java.util.List;

/** Tells what each sentence of an answer does. */
public interface RoleReader {
    /**
     * Returns the shares of the roles for each sentence, in order.
     *
     * @param vectors of the sentences
     * @param question its vector
     */
    List<RoleShares> rolesOf(List<Sentence> sentences, List<float[]> vectors, float[] question, Kind kind);
}
