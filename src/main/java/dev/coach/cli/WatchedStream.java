package dev.coach.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which a print writer would forget. */
final class WatchedStream extends FilterOutputStream {
    private String failure;

    WatchedStream(OutputStream out) {
        super(out);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    private IOException remember(IOException e) {
        failure = String.valueOf(e.getMessage());
        return e;
    }
}
