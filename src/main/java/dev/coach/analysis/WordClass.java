package dev.coach.analysis;

import java.util.Set;
import java.util.function.Predicate;

/** The word classes that patterns may name in angle brackets. */
enum WordClass {
    /** A number in digits or words. */
    NUM(token -> token.isDigits() || Lists.NUMBERS.contains(token.text())),
    /** A verb in the past tense. */
    PAST(token -> Lists.PAST.contains(token.text()) || regularPast(token.text())),
    /** What numbers of results count: per cent, hours, users. */
    UNIT(token -> Lists.UNITS.contains(token.text())),
    /** A tool, product or person by its spelling or from the list of tools. */
    NAME(token -> Lists.TOOLS.contains(token.text()) || token.isNamed());

    private final Predicate<Token> test;

    WordClass(Predicate<Token> test) {
        this.test = test;
    }

    boolean holds(Token token) {
        return test.test(token);
    }

    private static boolean regularPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !Lists.NO_PAST.contains(word);
    }

    /** Loaded when the first pattern that needs them is matched. */
    private static final class Lists {
        static final Set<String> NUMBERS = Lexicon.of("numbers");
        static final Set<String> PAST = Lexicon.of("past");
        static final Set<String> NO_PAST = Lexicon.of("no-past");
        static final Set<String> UNITS = Lexicon.of("units");
        static final Set<String> TOOLS = Lexicon.of("tools");
    }
}
