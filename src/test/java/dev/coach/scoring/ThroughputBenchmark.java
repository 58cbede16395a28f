package dev.coach.scoring;

import dev.coach.analysis.AnswerReader;
import dev.coach.analysis.CanonicalText;
import dev.coach.analysis.Encoder;
import dev.coach.analysis.SentenceModel;
import dev.coach.analysis.Sentences;
import dev.coach.bank.RubricReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Shows how much of the sentence model's speed is left when whole answers are judged: the same answers by the model alone
 * and by the scorer, in turn, two threads each. A program, not a test: speed is shown, never asserted.
 */
public final class ThroughputBenchmark {
    private static final int THREADS = 2;
    private static final int ROUNDS = 5;

    private ThroughputBenchmark() {}

    /** Prints sentences and answers a second, and their ratio, for each round. */
    public static void main(String[] arguments) throws Exception {
        Encoder model = SentenceModel.load();
        Scorer scorer = new Scorer(RubricReader.read(), AnswerReader.trained());
        List<QualityTest.Answered> answers = QualityTest.answers();
        List<List<String>> sentences = answers.stream()
                .map(answer -> {
                    CanonicalText text = CanonicalText.of(answer.text());
                    return Sentences.of(text).stream()
                            .map(sentence -> text.text(sentence.span()))
                            .toList();
                })
                .toList();
        long count = sentences.stream().mapToLong(List::size).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double bare = seconds(sentences.stream()
                    .map(some -> () -> some.stream()
                            .mapToDouble(sentence -> model.vector(sentence)[0])
                            .sum()));
            double whole = seconds(answers.stream().map(answer -> () -> answer.judged(scorer)));
            System.out.printf(
                    Locale.ROOT,
                    "model alone %.0f sentences/s; scorer %.0f sentences/s, %.1f answers/s; ratio %.2f%n",
                    count / bare,
                    count / whole,
                    answers.size() / whole,
                    bare / whole);
        }
    }

    private static <T> double seconds(Stream<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        List<Future<T>> all = new ArrayList<>();
        work.forEach(one -> all.add(threads.submit(one)));
        for (Future<T> one : all) {
            one.get();
        }
        threads.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }
}
