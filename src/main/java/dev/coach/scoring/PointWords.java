package dev.coach.scoring;

import dev.coach.analysis.Encoder;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Stems;
import dev.coach.analysis.Token;
import dev.coach.analysis.Tokens;
import dev.coach.interview.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of the points of a question an answer says, by their words and by nearness. It feeds a level and is never claimed.
 * A sentence that pastes a point or denies it says none.
 */
final class PointWords {
    /** A sentence with hardly a word beside those of the point was pasted, not said. */
    private static final double PASTED = 0.85;

    /** A point of one word is not wholly said by that word. */
    private static final int LEAST = 2;

    /** A point may be said across two sentences. */
    private static final int TOGETHER = 2;

    /** What vectors of any two sentences have in common, about: an answer without points or words is not nearer. */
    private static final double NO_NEARER = 0.6;

    private static final Set<String> DENIALS =
            Set.of("not", "never", "didn't", "don't", "haven't", "wasn't", "couldn't");

    private PointWords() {}

    /** Returns the words that carry the points, without those of the question, in the order of the points. */
    static List<Set<String>> of(Question question) {
        Set<String> asked = Stems.content(Tokens.of(question.ask()));
        return question.points().stream()
                .map(point -> {
                    Set<String> words = new HashSet<>(Stems.content(Tokens.of(point.say())));
                    words.removeAll(asked);
                    return words;
                })
                .toList();
    }

    /** Returns the mean over the points of the share of their words that two neighbouring sentences say, 0 to 1. */
    static double shares(Case answer) {
        List<Set<String>> points = of(answer.question());
        return points.stream()
                .mapToDouble(point -> best(point, answer))
                .average()
                .orElse(0);
    }

    /** Returns the mean over the points of the best sentence's similarity. */
    static double nearness(Case answer) {
        List<Set<String>> words = of(answer.question());
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            float[] point = answer.points().get(i);
            Set<String> said = words.get(i);
            sum += answer.counted().stream()
                    .filter(sentence -> says(sentence, said))
                    .mapToDouble(sentence -> Encoder.similarity(answer.reading().vectorOf(sentence), point))
                    .max()
                    .orElse(0);
        }
        return words.isEmpty() ? NO_NEARER : sum / words.size();
    }

    /** Returns the point that is said least, if the question has any. */
    static Optional<Question.Point> least(Case answer) {
        List<Set<String>> words = of(answer.question());
        return IntStream.range(0, words.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> best(words.get(i), answer)
                        + Shares.most(
                                answer,
                                s -> Encoder.similarity(
                                        answer.reading().vectorOf(s),
                                        answer.points().get(i)))))
                .map(answer.question().points()::get);
    }

    /** Returns the share of the words of a point that these sentences say together. */
    static double shared(Set<String> point, List<Sentence> sentences) {
        Set<String> said = sentences.stream()
                .flatMap(sentence -> Stems.content(sentence.tokens()).stream())
                .collect(Collectors.toSet());
        return point.stream().filter(said::contains).count() / (double) Math.max(LEAST, point.size());
    }

    private static double best(Set<String> point, Case answer) {
        List<Sentence> saying = answer.counted().stream()
                .filter(sentence -> says(sentence, point))
                .toList();
        double best = 0;
        for (int i = 0; i < saying.size(); i++) {
            best = Math.max(best, shared(point, saying.subList(i, Math.min(saying.size(), i + TOGETHER))));
        }
        return best;
    }

    private static boolean says(Sentence sentence, Set<String> point) {
        return !isPasted(sentence, point) && !isDenied(sentence);
    }

    private static boolean isPasted(Sentence sentence, Set<String> point) {
        Set<String> said = Stems.content(sentence.tokens());
        long shared = said.stream().filter(point::contains).count();
        return said.size() > 1 && shared >= PASTED * said.size();
    }

    /** "I did not ..." and its like: the person tells what was left out. */
    private static boolean isDenied(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean first = words.get(i).equals("i") || words.get(i).equals("we");
            boolean soon =
                    words.subList(i + 1, Math.min(words.size(), i + 3)).stream().anyMatch(DENIALS::contains);
            if (first && soon) {
                return true;
            }
        }
        return false;
    }
}
