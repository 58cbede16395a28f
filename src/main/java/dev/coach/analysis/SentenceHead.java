package dev.coach.analysis;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads roles by one logistic regression a role over {@link SentenceFeatures}, their outputs made to add up to 1, and
 * strength by a linear regression over the sentence's own vector and words. The weights are a resource, written by the
 * trainer.
 */
public final class SentenceHead implements SentenceReader {
    private static final String FORMAT = "interview-coach sentence head 2";
    private static final double WORDS = 3;
    private static final int ROLES = Role.values().length;

    private final String provenance;
    private final Map<String, Integer> terms;
    private final float[] idf;
    private final float[][] dense;
    private final float[][] words;
    private final float[] bias;
    private final Linear strength;
    private final Topic topic;

    /**
     * A linear regression over a sentence's own vector and its words.
     *
     * @param own weights of {@link SentenceFeatures#own}
     * @param words weights of the terms
     */
    public record Linear(float[] own, float[] words, float constant) {}

    /**
     * Takes trained weights.
     *
     * @param provenance checksum of the data and figures of the cross-validation
     * @param terms words and pairs with their index
     * @param idf rarity of each term
     * @param dense a row a role over the dense features
     * @param words a row a role over the terms
     * @param bias one a role
     */
    public SentenceHead(
            String provenance,
            Map<String, Integer> terms,
            float[] idf,
            float[][] dense,
            float[][] words,
            float[] bias,
            Linear strength,
            Topic topic) {
        this.provenance = provenance;
        this.terms = Map.copyOf(terms);
        this.idf = idf;
        this.dense = dense;
        this.words = words;
        this.bias = bias;
        this.strength = strength;
        this.topic = topic;
    }

    /** Reads the weights that ship with the coach. */
    public static SentenceHead read() {
        try (InputStream in = SentenceHead.class.getResourceAsStream("sentences.bin")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its sentence weights");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the checksum of the training data and the figures of the cross-validation. */
    public String provenance() {
        return provenance;
    }

    @Override
    public List<RoleShares> rolesOf(List<Sentence> sentences, List<float[]> vectors) {
        List<RoleShares> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            float[] features = SentenceFeatures.dense(sentences, vectors, i);
            all.add(shares(features, weighted(SentenceFeatures.words(sentences.get(i)), terms, idf)));
        }
        return all;
    }

    @Override
    public double strengthOf(Sentence sentence, float[] vector) {
        float[] own = SentenceFeatures.own(vector);
        double sum = strength.constant();
        for (int i = 0; i < own.length; i++) {
            sum += strength.own()[i] * own[i];
        }
        for (var entry : weighted(SentenceFeatures.words(sentence), terms, idf).entrySet()) {
            sum += strength.words()[entry.getKey()] * entry.getValue();
        }
        return sum;
    }

    @Override
    public double nearness(float[] sentence, float[] question) {
        return topic.nearness(sentence, question);
    }

    /** Weights counted words: sublinear, by rarity, of one length. Returns values by the index of the term, in order. */
    public static TreeMap<Integer, Float> weighted(
            Map<String, Integer> counts, Map<String, Integer> terms, float[] idf) {
        var values = new TreeMap<Integer, Float>();
        double squares = 0;
        for (var entry : counts.entrySet()) {
            Integer index = terms.get(entry.getKey());
            if (index != null) {
                float value = (float) ((1 + Math.log(entry.getValue())) * idf[index]);
                values.put(index, value);
                squares += (double) value * value;
            }
        }
        double length = Math.sqrt(squares);
        values.replaceAll((index, value) -> (float) (WORDS * value / length));
        return values;
    }

    private RoleShares shares(float[] features, TreeMap<Integer, Float> wordValues) {
        double[] shares = new double[ROLES];
        double sum = 0;
        for (int role = 0; role < ROLES; role++) {
            double z = bias[role];
            for (int i = 0; i < features.length; i++) {
                z += dense[role][i] * features[i];
            }
            float[] row = words[role];
            // In the order of the index: the same sum on every machine.
            for (var entry : wordValues.entrySet()) {
                z += row[entry.getKey()] * entry.getValue();
            }
            shares[role] = 1 / (1 + Math.exp(-z));
            sum += shares[role];
        }
        for (int role = 0; role < ROLES; role++) {
            shares[role] /= sum;
        }
        return new RoleShares(shares);
    }

    /** Writes the weights. */
    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeUTF(FORMAT);
        out.writeUTF(provenance);
        out.writeInt(terms.size());
        List<String> inOrder = new ArrayList<>(terms.keySet());
        inOrder.sort(java.util.Comparator.comparing(terms::get));
        for (String term : inOrder) {
            out.writeUTF(term);
        }
        writeFloats(out, idf);
        for (int role = 0; role < ROLES; role++) {
            writeFloats(out, dense[role]);
            writeFloats(out, words[role]);
        }
        writeFloats(out, bias);
        writeFloats(out, strength.own());
        writeFloats(out, strength.words());
        out.writeFloat(strength.constant());
        writeFloats(out, topic.sentence());
        writeFloats(out, topic.question());
        out.flush();
    }

    /** Reads weights that {@link #write} wrote. */
    public static SentenceHead read(InputStream from) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IllegalStateException("sentence weights of another format: " + format);
        }
        String provenance = in.readUTF();
        int size = in.readInt();
        Map<String, Integer> terms = new HashMap<>();
        for (int i = 0; i < size; i++) {
            terms.put(in.readUTF(), i);
        }
        float[] idf = readFloats(in);
        float[][] dense = new float[ROLES][];
        float[][] words = new float[ROLES][];
        for (int role = 0; role < ROLES; role++) {
            dense[role] = readFloats(in);
            words[role] = readFloats(in);
        }
        float[] bias = readFloats(in);
        var strength = new Linear(readFloats(in), readFloats(in), in.readFloat());
        var topic = new Topic(readFloats(in), readFloats(in));
        return new SentenceHead(provenance, terms, idf, dense, words, bias, strength, topic);
    }

    private static void writeFloats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] readFloats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
