package dev.coach.analysis;

import java.util.function.Supplier;

/** Loads an encoder when the first sentence comes. */
final class LazyEncoder implements Encoder {
    private final Supplier<Encoder> load;
    private Encoder loaded;

    LazyEncoder(Supplier<Encoder> load) {
        this.load = load;
    }

    @Override
    public float[] vector(String sentence) {
        return loaded().vector(sentence);
    }

    private synchronized Encoder loaded() {
        if (loaded == null) {
            loaded = load.get();
        }
        return loaded;
    }
}
