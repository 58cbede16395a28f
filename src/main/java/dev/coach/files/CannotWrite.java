package dev.coach.files;

import java.nio.file.Path;

/** Thrown when an output could not be written or exists already; nothing was changed. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotWrite(Path path, String reason) {
        this(Visible.inOneLine(path.toString()) + ": could not be written: " + reason);
    }

    private CannotWrite(String message) {
        super(message);
    }

    /** The folder of a session holds one already; a session never replaces another. */
    public static CannotWrite occupied(Path path) {
        return new CannotWrite(Visible.inOneLine(path.toString()) + " exists; name another folder with --out");
    }

    /** The output is there already and was not replaced. */
    public static CannotWrite exists(Path path) {
        return new CannotWrite(Visible.inOneLine(path.toString()) + " exists; --force replaces it");
    }
}
