package dev.coach.analysis;

/**
 * What the usual sentence of an answer and the usual question are about. Likeness counts from there: all interview talk is
 * alike, and two texts are about the same thing only where they differ from it in the same way.
 *
 * @param sentence mean vector of the sentences of graded answers
 * @param question mean vector of their questions
 */
public record Topic(float[] sentence, float[] question) {
    /** Returns the cosine of what is particular to the two vectors, -1 to 1. */
    public double nearness(float[] said, float[] asked) {
        double product = 0;
        double saidSquares = 0;
        double askedSquares = 0;
        for (int i = 0; i < said.length; i++) {
            double s = said[i] - sentence[i];
            double a = asked[i] - question[i];
            product += s * a;
            saidSquares += s * s;
            askedSquares += a * a;
        }
        double lengths = Math.sqrt(saidSquares) * Math.sqrt(askedSquares);
        return lengths == 0 ? 0 : product / lengths;
    }
}
