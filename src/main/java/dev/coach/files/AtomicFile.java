package dev.coach.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that are either whole or not there, readable by their owner alone. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file, replacing one that is there only if told to.
     *
     * @throws CannotWrite if it exists and may not be replaced, is no file, or the disk refuses
     */
    public static void write(Path path, String text, Existing existing) {
        if (existing == Existing.KEEP && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw CannotWrite.exists(path);
        }
        Path temporary = null;
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path folder = target.getParent();
            if (folder == null || Files.exists(target) && !Files.isRegularFile(target)) {
                throw new CannotWrite(path, "it is not a file");
            }
            temporary = Files.createTempFile(folder, ".coach-", ".tmp", ownerOnly(folder, "rw-------"));
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            put(temporary, target, existing);
        } catch (IOException e) {
            remove(temporary);
            throw new CannotWrite(path, reason(e));
        }
    }

    /** What happens to a file that is there already. */
    public enum Existing {
        KEEP,
        REPLACE
    }

    /**
     * Makes a new folder for the owner alone, under this name or, if that is taken, the name with {@code -2}, {@code -3}
     * and so on.
     *
     * @throws CannotWrite if the disk refuses
     */
    public static Path newFolder(Path path) {
        folder(path.toAbsolutePath().getParent());
        for (int number = 1; ; number++) {
            Path numbered = number == 1 ? path : path.resolveSibling(path.getFileName() + "-" + number);
            try {
                return Files.createDirectory(numbered, ownerOnly(numbered, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                // Another session began in the same second: the next number is free.
                continue;
            } catch (IOException e) {
                throw new CannotWrite(path, reason(e));
            }
        }
    }

    /**
     * Looks, before anything is typed, whether a folder is there or could be made.
     *
     * @throws CannotWrite if a file is in its place or its surroundings may not be written
     */
    public static void checkFolder(Path path) {
        Path there = path.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new CannotWrite(path, "no folder can be written there; name another with --out");
        }
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

    /** A hard link fails where a file has come in the way since; a move would replace it. */
    private static void put(Path temporary, Path target, Existing existing) throws IOException {
        if (existing == Existing.REPLACE) {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            Files.createLink(target, temporary);
            Files.delete(temporary);
        } catch (UnsupportedOperationException e) {
            Files.move(temporary, target);
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
