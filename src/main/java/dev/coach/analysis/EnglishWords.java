package dev.coach.analysis;

/** The words that the sentence model has whole: those that are usual in English, and the best known names. */
public final class EnglishWords {
    private static final WordPiece PIECES = WordPiece.read(Integer.MAX_VALUE);

    private EnglishWords() {}

    /** Tells whether a lower-case word is one of them. */
    public static boolean knows(String word) {
        return PIECES.isWhole(word);
    }
}
