package dev.coach.analysis;

/** Turns a sentence into a vector of length 1; sentences that say alike things have vectors that point alike. */
public interface Encoder {
    /** Length of the vectors. */
    int SIZE = 384;

    /** Returns the vector of a sentence; may be called from several threads. */
    float[] vector(String sentence);

    /** Returns the cosine of the angle between two vectors of length 1. */
    static double similarity(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
