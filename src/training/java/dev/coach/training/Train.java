package dev.coach.training;

import de.bwaldvogel.liblinear.Linear;
import dev.coach.analysis.AnswerReader;
import dev.coach.analysis.Encoder;
import dev.coach.analysis.PartHead;
import dev.coach.analysis.Reading;
import dev.coach.analysis.SentenceFeatures;
import dev.coach.analysis.SentenceHead;
import dev.coach.analysis.SentenceModel;
import dev.coach.analysis.Topic;
import dev.coach.bank.RubricReader;
import dev.coach.bank.Scales;
import dev.coach.interview.Kind;
import dev.coach.scoring.Case;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Criterion.Scale;
import dev.coach.scoring.Gate;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Ruling;
import dev.coach.scoring.Scorer;
import dev.coach.scoring.Signals;
import dev.coach.scoring.Verdict.Penalty;
import dev.coach.training.HeadTrainer.Example;
import dev.coach.training.PointsFit.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The training program: sentence weights and fitted points from the graded answers in {@code src/training/data}. Figures come
 * from a cross-validation over questions: an answer is always judged by what was learned from other questions.
 */
public final class Train {
    private static final Path DATA = Path.of("src/training/data");
    private static final Path KEPT = Path.of("target/training");
    private static final Path HEAD = Path.of("src/main/resources/dev/coach/analysis/sentences.bin");
    private static final Path POINTS = Path.of("src/main/resources/dev/coach/bank/rubric/fitted.yaml");

    /**
     * The groups of kinds that have scales of their own, and how much answers of each kind count in their fit: where there are
     * few, those of a neighbour help.
     */
    private static final Map<String, Map<Kind, Double>> LEARN_FROM = new TreeMap<>(Map.of(
            "story", Map.of(Kind.BEHAVIOURAL, 1.0, Kind.PROJECT, 1.0, Kind.PITCH, 0.3, Kind.GENERAL, 0.3),
            "self", Map.of(Kind.PITCH, 8.0, Kind.GENERAL, 8.0, Kind.BEHAVIOURAL, 1.0, Kind.PROJECT, 1.0),
            "explained", Map.of(Kind.TECHNICAL, 1.0, Kind.SCENARIO, 1.0)));

    private static final Map<String, List<Kind>> GROUPS = new TreeMap<>(Map.of(
            "story", List.of(Kind.BEHAVIOURAL, Kind.PROJECT),
            "self", List.of(Kind.PITCH, Kind.GENERAL),
            "explained", List.of(Kind.TECHNICAL, Kind.SCENARIO)));

    private final PrintStream out;
    private final List<Graded> answers;
    private final Folds folds;
    private final Encoder model;
    private final Rubric rubric = RubricReader.read(Scales.unfitted());
    private final List<Reading> readings = new ArrayList<>();
    private final List<List<Example>> examples = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();
    private final List<PartTrainer.Voted> voted = new ArrayList<>();

    private Train(PrintStream out, List<Graded> answers, Encoder model) {
        this.out = out;
        this.answers = answers;
        this.folds = Folds.over(answers);
        this.model = model;
    }

    /** Trains, writes both resources and prints the figures. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(DATA)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
        List<Graded> answers = new ArrayList<>();
        files.forEach(file -> answers.addAll(Graded.read(file)));
        Encoder model = new KeptVectors(SentenceModel.load(), KEPT.resolve("vectors.bin"));
        new Train(System.out, answers, model).run(Checksum.of(files));
    }

    private void run(String checksum) throws IOException {
        Linear.disableDebugOutput();
        read();
        List<SentenceHead> heads = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int held = fold;
            heads.add(head(KEPT.resolve("fold-" + fold + ".bin"), i -> folds.of(i) != held, checksum));
            out.println("fold " + fold + " ready");
        }
        measure(heads);
        var validation = new Validation(out, answers, folds, measured, voted);
        double[] predicted = validation.predictions(GROUPS, this::fit);
        String figures = String.join(
                "; ",
                validation.roles(heads, readings, examples),
                validation.scores(predicted),
                validation.parts());
        head(HEAD, i -> true, checksum);
        PartHead parts = PartTrainer.train(validation.votedWhere(i -> true));
        Map<String, Map<String, Scale>> scales = new TreeMap<>();
        GROUPS.keySet().forEach(group -> scales.put(group, fit(group, i -> true)));
        Files.writeString(POINTS, FittedFile.text(checksum, figures, validation.errors(predicted), scales, parts), StandardCharsets.UTF_8);
        out.println("written: " + HEAD + ", " + POINTS);
    }

    private void read() {
        var reader = new AnswerReader(model, new Untrained());
        Map<String, Double> usual = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.question().id(), Collectors.averagingDouble(Graded::score)));
        for (Graded answer : answers) {
            Reading reading = reader.read(answer.text(), answer.question());
            readings.add(reading);
            double above = answer.score() - usual.get(answer.question().id());
            examples.add(HeadTrainer.examples(answer, reading, above));
        }
        out.println(answers.size() + " answers, " + examples.stream().mapToInt(List::size).sum() + " sentences");
    }

    /** Trains a head, unless one on the same data was written there before. */
    private SentenceHead head(Path file, IntPredicate which, String checksum) throws IOException {
        String provenance = "data " + checksum + ", features 2, " + SentenceFeatures.DENSE;
        if (Files.exists(file)) {
            try (InputStream from = Files.newInputStream(file)) {
                SentenceHead before = SentenceHead.read(from);
                if (before.provenance().equals(provenance)) {
                    return before;
                }
            } catch (IllegalStateException e) {
                out.println(file + " is written anew: " + e.getMessage());
            }
        }
        List<Integer> chosen = folds.where(which);
        List<Example> learned =
                chosen.stream().map(examples::get).flatMap(List::stream).toList();
        SentenceHead head = HeadTrainer.train(learned, topic(chosen), provenance);
        Files.createDirectories(file.getParent());
        try (OutputStream to = Files.newOutputStream(file)) {
            head.write(to);
        }
        return head;
    }

    private Topic topic(List<Integer> chosen) {
        List<float[]> sentences = chosen.stream()
                .flatMap(i -> readings.get(i).vectors().stream())
                .toList();
        List<float[]> questions = chosen.stream()
                .map(i -> answers.get(i).question().ask())
                .distinct()
                .map(model::vector)
                .toList();
        return new Topic(mean(sentences), mean(questions));
    }

    private static float[] mean(List<float[]> vectors) {
        double[] sum = new double[Encoder.SIZE];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / vectors.size());
        }
        return mean;
    }

    /** Measures each answer by the head that has not seen its question. */
    private void measure(List<SentenceHead> heads) {
        List<Scorer> scorers = heads.stream()
                .map(head -> new Scorer(rubric, new AnswerReader(model, head)))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            Graded answer = answers.get(i);
            Scorer scorer = scorers.get(folds.of(i));
            Case considered = scorer.read(answer.text(), answer.question());
            for (Gate gate : rubric.gates()) {
                if (gate.rule(considered).orElse(null) instanceof Ruling.SetAside aside) {
                    considered = scorer.readAgain(considered.without(aside.sentences()));
                }
            }
            voted.add(new PartTrainer.Voted(
                    PartHead.features(considered.reading(), considered.counted()), answer.votes()));
            measured.add(new Measured(Signals.of(considered), answer.score(), taken(considered), answer.weight()));
        }
    }

    private double taken(Case considered) {
        return rubric.deductions().stream()
                .flatMap(deduction -> deduction.penalty(considered).stream())
                .mapToDouble(Penalty::points)
                .sum();
    }

    private Map<String, Scale> fit(String group, IntPredicate which) {
        Map<Kind, Double> counts = LEARN_FROM.get(group);
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        for (Criterion criterion : rubric.criteriaFor(GROUPS.get(group).get(0))) {
            criteria.put(criterion.id(), criterion.signals());
        }
        List<Measured> learned = new ArrayList<>();
        for (int i : folds.where(which)) {
            Measured one = measured.get(i);
            double factor = counts.getOrDefault(answers.get(i).question().kind(), 0.0);
            if (factor > 0) {
                learned.add(new Measured(one.signals(), one.score(), one.taken(), factor * one.weight()));
            }
        }
        return PointsFit.fit(criteria, learned);
    }
}
