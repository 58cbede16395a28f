package dev.coach.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that are either whole or not there, readable by their owner alone. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws CannotWrite if the disk refuses; a file that was there is then unchanged
     */
    public static void replace(Path path, String text) {
        write(path, text, true);
    }

    /**
     * Writes a file that must not exist.
     *
     * @throws CannotWrite if it exists or the disk refuses
     */
    public static void create(Path path, String text) {
        write(path, text, false);
    }

    /**
     * Makes a folder, and those above it, for the owner alone.
     *
     * @throws CannotWrite if the disk refuses
     */
    public static void folder(Path path) {
        try {
            Files.createDirectories(path, ownerOnly(path, "rwx------"));
        } catch (IOException e) {
            throw new CannotWrite(path, reason(e));
        }
    }

    private static void write(Path path, String text, boolean replace) {
        if (!replace && Files.exists(path)) {
            throw CannotWrite.exists(path);
        }
        Path target = path.toAbsolutePath();
        Path temporary = null;
        try {
            temporary = Files.createTempFile(
                    target.getParent(), ".coach-", ".tmp", ownerOnly(target.getParent(), "rw-------"));
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(temporary);
            throw new CannotWrite(path, reason(e));
        }
    }

    private static void remove(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new CannotWrite(temporary, "left behind: " + reason(e));
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "its folder does not exist";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
        boolean posix = where.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
