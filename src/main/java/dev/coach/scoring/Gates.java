package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.EnglishWords;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Token;
import dev.coach.analysis.Tokens;
import dev.coach.interview.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gates that a rubric may name. */
public final class Gates {
    /** A limit is shown on the first sentence of so many words, or the longest. */
    private static final int FEW = 4;

    private Gates() {}

    /** Nothing there: no word at all. */
    public record Nothing(String reason) implements Gate {
        @Override
        public Optional<Ruling> rule(Case judged) {
            boolean words = judged.reading().sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .anyMatch(token -> token.text().chars().anyMatch(Character::isLetterOrDigit));
            return words ? Optional.empty() : Optional.of(new Ruling.NotScored(reason));
        }
    }

    /**
     * Another language: hardly any of the words that hold English sentences together, and few English words at all. A list
     * of tools has no small words either, and is weak, not foreign.
     *
     * @param words how many words it takes to tell
     * @param small share of small words in English, 0 to 1
     * @param known share of English words, 0 to 1
     */
    public record OtherLanguage(String reason, int words, double small, double known) implements Gate {
        @Override
        public Optional<Ruling> rule(Case judged) {
            List<String> said = judged.reading().sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> !token.isDigits())
                    .map(Token::text)
                    .toList();
            long small = said.stream().filter(Stems::isFunctionWord).count();
            long english = said.stream().filter(EnglishWords::knows).count();
            boolean other = said.size() >= words && small < this.small * said.size() && english < known * said.size();
            return other ? Optional.of(new Ruling.NotScored(reason)) : Optional.empty();
        }
    }

    /**
     * Sentences that speak to the grader or to a machine: by their cues, by marks such as a system line or a ready-made
     * score, or because they read like it.
     *
     * @param share of the role from which a sentence reads like it, 0 to 1
     * @param points taken off once
     */
    public record Aimed(String finding, Cues cues, double share, double points) implements OneFinding {
        private static final Pattern MARKS = Pattern.compile(
                "\\{\\s*\"(score|grade|level|rating|rubric|verdict|overall|candidate)"
                        + "|<!--|\\[\\[?\\s*(system|assistant|tool)"
                        + "|</?\\s*(system|assistant|answer|user|instructions?|grader|rater|score)\\w*\\s*>",
                Pattern.CASE_INSENSITIVE);

        @Override
        public Optional<Ruling> rule(Case judged) {
            return setAside(
                    finding,
                    judged.counted().stream().filter(s -> isAimed(judged, s)).toList(),
                    points);
        }

        private boolean isAimed(Case judged, Sentence sentence) {
            return judged.roles(sentence).of(Role.AIMED) >= share
                    || cues.anyIn(sentence)
                    || MARKS.matcher(judged.reading().text().text(sentence.span()))
                            .find();
        }
    }

    /** Sentences said before, word for word or nearly so, however dictated text was cut into them. */
    public record Repeated(String finding, double points) implements OneFinding {
        private static final int RUN = 4;

        /** Share of a sentence's runs of words that were said before. */
        private static final double AGAIN = 0.7;

        @Override
        public Optional<Ruling> rule(Case judged) {
            Set<String> seen = new HashSet<>();
            List<Sentence> again = new ArrayList<>();
            for (Sentence sentence : judged.counted()) {
                List<String> runs = runs(sentence.tokens(), RUN);
                long before = runs.stream().filter(seen::contains).count();
                if (!runs.isEmpty() && before >= AGAIN * runs.size()) {
                    again.add(sentence);
                }
                seen.addAll(runs);
            }
            return setAside(finding, again, points);
        }
    }

    /** Figures that stand alone: a number says something only about something. */
    public record BareFigures(String finding, double points) implements OneFinding {
        private static final int MOST_WORDS = 3;
        private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)]?");

        @Override
        public Optional<Ruling> rule(Case judged) {
            return setAside(
                    finding,
                    judged.counted().stream().filter(s -> isBare(judged, s)).toList(),
                    points);
        }

        private static boolean isBare(Case judged, Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            boolean itemOfAList =
                    ITEM.matcher(judged.reading().text().text(sentence.span())).matches();
            return tokens.size() <= MOST_WORDS && tokens.get(0).isDigits() && !itemOfAList;
        }
    }

    /**
     * Sentences that say the question back.
     *
     * @param share part of a sentence's word triples that stand in the question, 0 to 1
     */
    public record Echo(String finding, double share, double points) implements OneFinding {
        private static final int RUN = 3;

        @Override
        public Optional<Ruling> rule(Case judged) {
            Set<String> asked = new HashSet<>(runs(Tokens.of(judged.question().ask()), RUN));
            List<Sentence> echoes = judged.counted().stream()
                    .filter(sentence -> isEcho(runs(sentence.tokens(), RUN), asked))
                    .toList();
            return setAside(finding, echoes, points);
        }

        private boolean isEcho(List<String> said, Set<String> asked) {
            return !said.isEmpty() && said.stream().filter(asked::contains).count() >= share * said.size();
        }
    }

    /**
     * Too few words that count to show much.
     *
     * @param kinds kinds of question whose answers it limits
     * @param below counted words under which the limit holds
     */
    public record Short(String finding, Set<Kind> kinds, int below, int at) implements OneFinding {
        public Short {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Optional<Ruling> rule(Case judged) {
            return kinds.contains(judged.question().kind()) && judged.countedWords() < below
                    ? limit(finding, at, judged.reading().sentences())
                    : Optional.empty();
        }
    }

    /**
     * Cues that limit a short answer: a refusal in a longer one may be its beginning.
     *
     * @param below counted words under which the limit holds
     */
    public record Mostly(String finding, Cues cues, int below, int at) implements OneFinding {
        @Override
        public Optional<Ruling> rule(Case judged) {
            List<Sentence> matching =
                    judged.counted().stream().filter(cues::anyIn).toList();
            return judged.countedWords() < below ? limit(finding, at, matching) : Optional.empty();
        }
    }

    /**
     * None of the bank's topic cues, and hardly a word of the question and its points, in an answer that is long enough
     * to hold some. Cues alone miss one in seven ordinary answers.
     *
     * @param words counted words from which the lack says something
     */
    public record OffTopic(String finding, int words, int at) implements OneFinding {
        /** As many words of the question or its points show that the answer is about it. */
        private static final int SHARED = 3;

        @Override
        public Optional<Ruling> rule(Case judged) {
            if (judged.question().cues().isEmpty()) {
                return Optional.empty();
            }
            Cues cues = Cues.of(judged.question().cues());
            boolean off = judged.countedWords() >= words
                    && judged.counted().stream().noneMatch(cues::anyIn)
                    && sharedStems(judged) < SHARED;
            return off ? limit(finding, at, judged.counted()) : Optional.empty();
        }

        private static long sharedStems(Case judged) {
            Set<String> asked =
                    new HashSet<>(Stems.content(Tokens.of(judged.question().ask())));
            judged.question().points().forEach(point -> asked.addAll(Stems.content(Tokens.of(point.say()))));
            return judged.counted().stream()
                    .flatMap(sentence -> Stems.content(sentence.tokens()).stream())
                    .distinct()
                    .filter(asked::contains)
                    .count();
        }
    }

    /**
     * A long answer of which much says nothing.
     *
     * @param words counted words from which the limit holds
     * @param empty the roles that say nothing
     * @param share of the words with these roles from which it holds, 0 to 1
     */
    public record Rambling(String finding, int words, Set<Role> empty, double share, int at) implements OneFinding {
        public Rambling {
            empty = Set.copyOf(empty);
        }

        @Override
        public Optional<Ruling> rule(Case judged) {
            boolean rambles = judged.countedWords() >= words && shareOf(judged, empty) >= share;
            return rambles ? limit(finding, at, judged.counted()) : Optional.empty();
        }
    }

    private static double shareOf(Case judged, Set<Role> roles) {
        double said = Shares.sum(judged, s -> judged.roles(s).of(roles) * Shares.words(s));
        return said / Math.max(1, judged.countedWords());
    }

    /** Returns the runs of this many neighbouring words. */
    private static List<String> runs(List<Token> tokens, int length) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + length <= tokens.size(); i++) {
            runs.add(tokens.subList(i, i + length).stream().map(Token::text).collect(Collectors.joining(" ")));
        }
        return runs;
    }

    private static Optional<Ruling> setAside(String finding, List<Sentence> sentences, double points) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Ruling.SetAside(finding, sentences, points));
    }

    private static Optional<Ruling> limit(String finding, int at, List<Sentence> where) {
        return where.stream()
                .max(Comparator.comparingInt(
                        sentence -> Math.min(FEW, sentence.tokens().size())))
                .map(shown -> new Ruling.Limit(finding, at, shown));
    }
}
