package dev.coach.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the word pieces that the sentence model was trained on: lower case, no accents, longest piece first.
 * Gives the same ids as the model's own tokenizer library, without its native code.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";

    private final Map<String, Integer> ids;
    private final int mostIds;

    private WordPiece(Map<String, Integer> ids, int mostIds) {
        this.ids = ids;
        this.mostIds = mostIds;
    }

    /** Reads the vocabulary that ships with the coach; texts are cut at {@code mostIds} ids, start and end included. */
    static WordPiece read(int mostIds) {
        try (InputStream in = WordPiece.class.getResourceAsStream("vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("no vocabulary");
            }
            String[] pieces = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            Map<String, Integer> ids = new HashMap<>(pieces.length * 2);
            for (String piece : pieces) {
                ids.put(piece, ids.size());
            }
            return new WordPiece(ids, mostIds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a lower-case word is one piece, longer than a letter. */
    boolean isWhole(String word) {
        return word.length() > 1 && ids.containsKey(word);
    }

    /** Returns the ids of a text between those of start and end. */
    long[] ids(String text) {
        List<Integer> found = new ArrayList<>();
        for (String word : words(text)) {
            if (found.size() >= mostIds) {
                break;
            }
            addPieces(word, found);
        }
        int length = Math.min(found.size(), mostIds - 2);
        long[] all = new long[length + 2];
        all[0] = ids.get(START);
        for (int i = 0; i < length; i++) {
            all[i + 1] = found.get(i);
        }
        all[length + 1] = ids.get(END);
        return all;
    }

    private void addPieces(String word, List<Integer> found) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            found.add(ids.get(UNKNOWN));
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                String piece = word.substring(start, end);
                id = ids.get(start == 0 ? piece : "##" + piece);
                if (id == null) {
                    end = word.offsetByCodePoints(end, -1);
                }
            }
            if (id == null) {
                found.add(ids.get(UNKNOWN));
                return;
            }
            pieces.add(id);
            start = end;
        }
        found.addAll(pieces);
    }

    /** Splits at spaces, and around punctuation and Chinese characters. */
    private static List<String> words(String text) {
        String plain = withoutAccents(cleaned(text)).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || isChinese(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
            } else {
                word.appendCodePoint(c);
            }
            if (alone) {
                words.add(Character.toString(c));
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String cleaned(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0 && c != 0xFFFD && !isControl(c))
                .forEach(c -> out.appendCodePoint(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c));
        return out.toString();
    }

    private static String withoutAccents(String text) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isControl(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        int type = Character.getType(c);
        return ascii
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
