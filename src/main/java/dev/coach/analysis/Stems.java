package dev.coach.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the forms of a word together well enough to compare what two texts are about. */
public final class Stems {
    private static final Set<String> FUNCTION_WORDS = Lexicon.of("function-words");
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ness", "ions", "ion", "ies", "ers", "er", "ed", "es",
            "s", "ly", "y", "e");

    private Stems() {}

    /** Returns the stem of a lower-case word; words of up to four letters only lose a plural s. */
    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Returns the stems of the words that carry meaning. */
    public static Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .filter(Stems::carriesMeaning)
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /** Tells whether the word says what a text is about. */
    public static boolean carriesMeaning(String word) {
        return word.length() > 2 && !FUNCTION_WORDS.contains(word);
    }

    /** Tells whether the word only holds a sentence together: articles, pronouns, auxiliaries, common adverbs. */
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }
}
