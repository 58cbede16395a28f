package dev.coach.scoring;

import dev.coach.analysis.Sentence;
import dev.coach.analysis.Sentences;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Token;
import dev.coach.analysis.Tokens;
import dev.coach.interview.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gates that count the words of a whole answer: which come again, which are the question's, which only name things. */
public final class WordGates {
    private WordGates() {}

    /**
     * An answer whose words come again and again.
     *
     * @param words counted words from which it can be told
     * @param different share of the words with meaning that are different ones, 0 to 1, under which the limit holds
     * @param stutters share of the words that are said twice in a row, 0 to 1, from which it holds as well
     */
    public record Circles(String finding, int words, double different, double stutters, int at) implements OneFinding {
        @Override
        public Optional<Ruling> rule(Case judged) {
            List<String> said = meaning(judged.counted());
            boolean circles = new HashSet<>(said).size() < different * said.size()
                    || twiceInARow(judged) >= stutters * judged.countedWords();
            return limit(circles && judged.countedWords() >= words, finding, at, judged);
        }

        private static long twiceInARow(Case judged) {
            return judged.counted().stream()
                    .mapToLong(sentence -> IntStream.range(1, sentence.tokens().size())
                            .filter(i -> sentence.tokens()
                                    .get(i)
                                    .text()
                                    .equals(sentence.tokens().get(i - 1).text()))
                            .count())
                    .sum();
        }
    }

    /**
     * An answer that is made of the words of its question.
     *
     * @param words counted words from which it can be told
     * @param share of the words with meaning that are the question's, 0 to 1, from which the limit holds
     */
    public record OnlyQuestion(String finding, int words, double share, int at) implements OneFinding {
        @Override
        public Optional<Ruling> rule(Case judged) {
            Set<String> asked = Stems.content(Tokens.of(judged.question().ask()));
            List<String> said = meaning(judged.counted());
            long again = said.stream().filter(asked::contains).count();
            boolean only = judged.countedWords() >= words && again >= share * said.size();
            return limit(only, finding, at, judged);
        }
    }

    /**
     * Names, tools and figures without the small words that make sentences of them: such sentences are set aside, and an
     * answer that is made of them is limited.
     *
     * @param words words of a sentence from which it can be told
     * @param small share of small words under which a sentence is a list, 0 to 1
     * @param points taken off once
     */
    public record Lists(String finding, int words, double small, double points) implements OneFinding {
        @Override
        public Optional<Ruling> rule(Case judged) {
            List<Sentence> lists = judged.counted().stream()
                    .filter(sentence -> sentence.tokens().size() >= words)
                    .filter(sentence -> smallShare(sentence) < small)
                    .toList();
            return lists.isEmpty() ? Optional.empty() : Optional.of(new Ruling.SetAside(finding, lists, points));
        }

        private static double smallShare(Sentence sentence) {
            long small = sentence.tokens().stream()
                    .filter(token -> !Stems.carriesMeaning(token.text()))
                    .count();
            return small / (double) sentence.tokens().size();
        }
    }

    /**
     * Headings of a story with hardly anything below them.
     *
     * @param headings how many make a frame
     * @param full share of the words that say something under which the limit holds, 0 to 1
     */
    public record EmptyFrame(String finding, int headings, double full, int at) implements OneFinding {
        @Override
        public Optional<Ruling> rule(Case judged) {
            boolean frame = Sentences.headings(judged.reading().text()) >= headings
                    && Signals.wordsThatSay(judged) < full * judged.countedWords();
            return limit(frame, finding, at, judged);
        }
    }

    /**
     * A story in which nobody says "I".
     *
     * @param we how often "we" and "our" are said from which the limit holds
     */
    public record OnlyWe(String finding, int we, int at) implements OneFinding {
        private static final Set<String> JOINT = Set.of("we", "we'd", "we've", "we're", "our", "us", "ourselves");
        private static final Set<String> OWN = Set.of("i", "i'd", "i've", "i'm", "i'll", "me", "my", "myself", "mine");
        private static final Set<Kind> STORIES = Set.of(Kind.BEHAVIOURAL, Kind.PROJECT);

        @Override
        public Optional<Ruling> rule(Case judged) {
            List<String> words = judged.counted().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .map(Token::text)
                    .toList();
            boolean onlyWe = STORIES.contains(judged.question().kind())
                    && words.stream().noneMatch(OWN::contains)
                    && words.stream().filter(JOINT::contains).count() >= we;
            return limit(onlyWe, finding, at, judged);
        }
    }

    /** Returns the stems of the words that carry meaning, in order, as often as they are said. */
    private static List<String> meaning(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .filter(Stems::carriesMeaning)
                .map(Stems::of)
                .toList();
    }

    private static Optional<Ruling> limit(boolean holds, String finding, int at, Case judged) {
        return holds
                ? judged.counted().stream().findFirst().map(first -> new Ruling.Limit(finding, at, first))
                : Optional.empty();
    }
}
