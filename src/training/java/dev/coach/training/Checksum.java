package dev.coach.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Checksums of data and names. */
final class Checksum {
    private static final int DIGITS = 16;

    private Checksum() {}

    /** Returns one checksum for files in their order, 16 hexadecimal digits. */
    static String of(List<Path> files) throws IOException {
        var all = new StringBuilder();
        for (Path file : files) {
            all.append(hex(Files.readAllBytes(file)));
        }
        return of(all.toString()).substring(0, DIGITS);
    }

    static String of(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
