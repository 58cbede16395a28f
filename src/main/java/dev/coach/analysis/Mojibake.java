package dev.coach.analysis;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Understands letters that were saved as UTF-8 and read as Windows-1252, so that nobody is marked down for an editor. */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    /** Returns how many chars at this index may be one damaged letter: 3, 2, or 0 where there is none. */
    static int lengthAt(String text, int at) {
        int length = switch (text.charAt(at)) {
            case '\u00E2' -> 3;
            case '\u00C2', '\u00C3' -> 2;
            default -> 0;
        };
        boolean damaged = length > 0
                && at + length <= text.length()
                && mended(text.substring(at, at + length)).isPresent();
        return damaged ? length : 0;
    }

    /** Returns what the letter was, if the chars are one damaged letter. */
    static Optional<String> mended(String chars) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(chars));
            String letter = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return letter.codePointCount(0, letter.length()) == 1 ? Optional.of(letter) : Optional.empty();
        } catch (CharacterCodingException e) {
            // Not every such letter is damaged: "\u00E2" is French.
            return Optional.empty();
        }
    }
}
