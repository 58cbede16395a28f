package dev.coach.analysis;

import java.util.List;

/** Tells what each sentence of an answer does, how strong it is, and how near it is to what was asked. */
public interface SentenceReader {
    /**
     * Returns the shares of the roles for each sentence, in order.
     *
     * @param vectors of the sentences
     */
    List<RoleShares> rolesOf(List<Sentence> sentences, List<float[]> vectors);

    /**
     * Returns by how many points answers with sentences like this one were marked above (or below) other answers to the
     * same question.
     */
    double strengthOf(Sentence sentence, float[] vector);

    /** Returns how near a sentence is to a question, -1 to 1, compared with the usual sentence and the usual question. */
    double nearness(float[] sentence, float[] question);
}
