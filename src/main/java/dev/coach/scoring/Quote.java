package dev.coach.scoring;

import dev.coach.analysis.Reading;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Token;
import java.util.List;

/**
 * Words of an answer, exactly as typed.
 *
 * @param start where they begin in the answer, in code points
 * @param end where they end, in code points; {@code text} is the answer from {@code start} to {@code end}
 */
public record Quote(String text, int start, int end) {
    /** A quote of more words is not read. */
    private static final int MOST_WORDS = 12;

    private static final int WORDS_AROUND = 9;

    /** Twelve words are shorter, unless somebody leaned on a key. */
    private static final int MOST_CHARS = 160;

    /** Quotes a stretch with the words around it that fit. */
    public static Quote around(Reading reading, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= MOST_WORDS) {
            return of(reading, edge(sentence, 0, tokens.size() - 1));
        }
        int first = 0;
        while (tokens.get(first).span().end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < span.end()) {
            last++;
        }
        last = Math.min(last, first + MOST_WORDS - 1);
        int lastMatched = last;
        while (last - first + 1 < WORDS_AROUND && (first > 0 || last + 1 < tokens.size())) {
            if (first > 0) {
                first--;
            }
            if (last - first + 1 < WORDS_AROUND && last + 1 < tokens.size()) {
                last++;
            }
        }
        // "... copied the" breaks off more rudely than "... copied".
        while (last > lastMatched && Stems.isFunctionWord(tokens.get(last).text())) {
            last--;
        }
        return of(reading, edge(sentence, first, last));
    }

    /** Quotes the beginning of a sentence. */
    public static Quote head(Reading reading, Sentence sentence) {
        return of(
                reading,
                edge(sentence, 0, Math.min(MOST_WORDS, sentence.tokens().size()) - 1));
    }

    /** Quotes the end of a sentence. */
    public static Quote tail(Reading reading, Sentence sentence) {
        int last = sentence.tokens().size() - 1;
        Span words = edge(sentence, Math.max(0, last - MOST_WORDS + 1), last);
        return of(reading, words);
    }

    private static Span edge(Sentence sentence, int first, int last) {
        List<Token> tokens = sentence.tokens();
        int start = first == 0
                ? tokens.get(0).span().start()
                : tokens.get(first).span().start();
        return new Span(start, tokens.get(last).span().end());
    }

    private static Quote of(Reading reading, Span span) {
        boolean tooLong = span.end() - span.start() > MOST_CHARS;
        Span shown = tooLong ? new Span(span.start(), span.start() + MOST_CHARS) : span;
        return new Quote(
                reading.text().typed(shown),
                reading.text().typedStart(shown),
                reading.text().typedEnd(shown));
    }
}
