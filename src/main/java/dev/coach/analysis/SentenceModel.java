package dev.coach.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The embedded sentence model, bge-small-en-v1.5 quantised to eight bits: a vector of 384 for a sentence. One sentence an
 * inference, since a padded batch changes the vectors; one thread an inference, so that answers can run side by side.
 */
public final class SentenceModel implements Encoder {
    private static final String FILE = "/bge-small-en-v1.5-q.onnx";
    /** Hardly a sentence that is spoken has more pieces. */
    private static final int MOST_IDS = 128;

    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceModel(WordPiece pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model; takes about half a second.
     *
     * @throws IllegalStateException if its native part does not run on this platform
     */
    public static SentenceModel load() {
        try (InputStream in = SentenceModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its sentence model");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(in.readAllBytes(), options);
            return new SentenceModel(WordPiece.read(MOST_IDS), environment, session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "the sentence model does not run here (it does on Linux and macOS, x64 and arm64, and Windows x64): "
                            + e.getMessage(),
                    e);
        }
    }

    @Override
    public float[] vector(String sentence) {
        long[] ids = pieces.ids(sentence);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[] first = ((float[][][]) result.get(0).getValue())[0][0];
            return normalised(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += (double) v * v;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
