package dev.coach.training;

import dev.coach.analysis.Encoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Keeps vectors on disk between runs of the trainer: they only depend on the text. */
final class KeptVectors implements Encoder {
    private final Encoder model;
    private final Path file;
    private final Map<String, float[]> kept = new TreeMap<>();

    KeptVectors(Encoder model, Path file) {
        this.model = model;
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
    }

    @Override
    public synchronized float[] vector(String sentence) {
        return kept.computeIfAbsent(sentence, model::vector);
    }

    private void read() {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (int n = in.readInt(); n > 0; n--) {
                String text = in.readUTF();
                float[] vector = new float[SIZE];
                for (int i = 0; i < SIZE; i++) {
                    vector[i] = in.readFloat();
                }
                kept.put(text, vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void write() {
        try {
            Files.createDirectories(file.getParent());
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
                out.writeInt(kept.size());
                for (var entry : kept.entrySet()) {
                    out.writeUTF(entry.getKey());
                    for (float value : entry.getValue()) {
                        out.writeFloat(value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
