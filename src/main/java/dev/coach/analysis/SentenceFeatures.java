package dev.coach.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentence head sees of a sentence: its vector and those beside it, its place, signs of its surface, and its
 * words; never the question, so that the same words do the same under every question. The weights of the blocks were found
 * by cross-validation over questions.
 */
public final class SentenceFeatures {
    private static final int OWN = 6;
    private static final int NEIGHBOUR = 3;
    private static final int SURFACE = 2;
    private static final int SIGNS = 11;

    /** Number of dense features. */
    public static final int DENSE = 3 * Encoder.SIZE + SIGNS;

    private SentenceFeatures() {}

    /** Returns the dense features of the sentence at this index. */
    public static float[] dense(List<Sentence> sentences, List<float[]> vectors, int index) {
        float[] all = new float[DENSE];
        copy(vectors.get(index), OWN, all, 0);
        if (index > 0) {
            copy(vectors.get(index - 1), NEIGHBOUR, all, Encoder.SIZE);
        }
        if (index + 1 < vectors.size()) {
            copy(vectors.get(index + 1), NEIGHBOUR, all, 2 * Encoder.SIZE);
        }
        int at = 3 * Encoder.SIZE;
        for (double sign : signs(sentences, index)) {
            all[at++] = (float) (SURFACE * sign);
        }
        return all;
    }

    /** Counts words and pairs of neighbouring words. */
    public static Map<String, Integer> words(Sentence sentence) {
        Map<String, Integer> counts = new HashMap<>();
        String before = null;
        for (Token token : Fillers.without(sentence.tokens())) {
            counts.merge(token.text(), 1, Integer::sum);
            if (before != null) {
                counts.merge(before + " " + token.text(), 1, Integer::sum);
            }
            before = token.text();
        }
        return counts;
    }

    /** Returns the vector of a sentence with the weight that it has among the dense features. */
    public static float[] own(float[] vector) {
        float[] own = new float[Encoder.SIZE];
        copy(vector, OWN, own, 0);
        return own;
    }

    private static double[] signs(List<Sentence> sentences, int index) {
        Sentence sentence = sentences.get(index);
        int count = sentences.size();
        int words = Fillers.without(sentence.tokens()).size();
        long numbers = sentence.tokens().stream().filter(Token::isDigits).count();
        return new double[] {
            index / (double) Math.max(1, count - 1),
            index == 0 ? 1 : 0,
            index == count - 1 ? 1 : 0,
            1.0 / (1 + index),
            Math.min(words, 40) / 40.0,
            3.0 * numbers / (words + 1),
            holds(sentence, "i"),
            holds(sentence, "we"),
            sentence.asks() ? 1 : 0,
            sentence.tokens().stream().anyMatch(token -> token.text().endsWith("ed")) ? 1 : 0,
            Math.min(count, 60) / 30.0
        };
    }

    private static double holds(Sentence sentence, String word) {
        return sentence.tokens().stream().anyMatch(token -> token.text().equals(word)) ? 1 : 0;
    }

    private static void copy(float[] vector, int weight, float[] into, int at) {
        for (int i = 0; i < vector.length; i++) {
            into[at + i] = weight * vector[i];
        }
    }
}
