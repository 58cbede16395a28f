package dev.coach.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text that came from outside, made safe: UTF-8, at most 8 MiB, no byte order mark, LF line ends, control characters
 * visible.
 *
 * @param name the file as the user named it
 * @param warnings what was changed or looks damaged, with its lines
 */
public record SourceText(String name, String text, List<Fault> warnings) {
    /** The largest input that is read, in bytes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    /** A text file holds hardly any such bytes; a picture or an archive holds many. */
    private static final double BINARY_SHARE = 0.05;

    /** UTF-8 that was once read as Windows-1252 and saved again: a curly quote, an accented letter, a no-break space. */
    private static final Pattern MOJIBAKE = Pattern.compile(
            "\u00E2\u20AC[\u2122\u02DC\u0153\u009D\u201C\u201D\u00A6\u00A2]|\u00C3[\u00A0-\u00BF]|\u00C2[\u00A0-\u00BF]");

    /**
     * Reads a file.
     *
     * @throws BadInput if it cannot be read, is too large, or is not UTF-8 text
     */
    public static SourceText read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw bad(name, "no such file");
        } catch (AccessDeniedException e) {
            throw bad(name, "may not be read; check the file's permissions");
        } catch (IOException e) {
            throw bad(
                    name,
                    Files.isDirectory(path)
                            ? "is a folder; name the files in it"
                            : "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @throws BadInput if it is too large or not UTF-8 text
     * @throws IOException if the stream fails
     */
    public static SourceText read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw bad(name, "larger than 8 MiB; split it into several files");
        }
        return of(bytes, name);
    }

    /**
     * Takes bytes as they were read.
     *
     * @throws BadInput if they are not UTF-8 text
     */
    public static SourceText of(byte[] bytes, String name) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw bad(name, "is UTF-16 text; save it as UTF-8");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = null;
        }
        if (looksBinary(bytes)) {
            throw bad(name, "not a text file");
        }
        if (text == null) {
            throw notUtf8(bytes, name);
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        var warnings = new ArrayList<Fault>();
        if (!Visible.isHarmless(text) || MOJIBAKE.matcher(text).find()) {
            warnLineByLine(text, name, warnings);
        }
        return new SourceText(name, Visible.text(text), List.copyOf(warnings));
    }

    private static void warnLineByLine(String text, String name, List<Fault> warnings) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!Visible.isHarmless(line)) {
                warnings.add(new Fault(name, number, "control characters are shown as signs such as \u241B"));
            }
            if (MOJIBAKE.matcher(line).find()) {
                warnings.add(
                        new Fault(
                                name,
                                number,
                                "letters look damaged (UTF-8 once read as Windows-1252); kept as they are, and not held against the answer"));
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean looksBinary(byte[] bytes) {
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            boolean control = b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r';
            odd += control ? 1 : 0;
        }
        return odd > bytes.length * BINARY_SHARE;
    }

    private static BadInput notUtf8(byte[] bytes, String name) {
        var faults = new Faults(name);
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                int bad = firstMalformed(bytes, start, i);
                if (bad >= 0) {
                    String hex = String.format(Locale.ROOT, "%02X", bytes[bad] & 0xFF);
                    faults.error(line, "not UTF-8 (byte " + hex + "); save the file as UTF-8");
                }
                line++;
                start = i + 1;
            }
        }
        return new BadInput(faults.errors());
    }

    private static int firstMalformed(byte[] bytes, int from, int to) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes, from, to - from);
        var result = decoder.decode(in, java.nio.CharBuffer.allocate(to - from + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static BadInput bad(String name, String message) {
        return new BadInput(new Fault(name, 0, message));
    }
}
