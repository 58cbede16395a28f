package dev.coach.training;

import de.bwaldvogel.liblinear.Linear;
import dev.coach.analysis.AnswerReader;
import dev.coach.analysis.Encoder;
import dev.coach.analysis.Part;
import dev.coach.analysis.PartHead;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.RoleFeatures;
import dev.coach.analysis.RoleHead;
import dev.coach.analysis.RoleReader;
import dev.coach.analysis.RoleShares;
import dev.coach.analysis.SentenceModel;
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
import dev.coach.training.PointsFit.Measured;
import dev.coach.training.RoleTrainer.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The training program: role weights and fitted points from the graded answers in {@code src/training/data}. Figures come
 * from a cross-validation over questions: an answer is always judged by what was learned from other questions.
 */
public final class Train {
    private static final int FOLDS = 5;
    private static final Path DATA = Path.of("src/training/data");
    private static final Path FOLD_HEADS = Path.of("target/training");
    private static final Path HEAD = Path.of("src/main/resources/dev/coach/analysis/roles.bin");
    private static final Path POINTS = Path.of("src/main/resources/dev/coach/bank/rubric/fitted.yaml");
    private static final Map<String, List<Kind>> GROUPS = new TreeMap<>(Map.of(
            "story", List.of(Kind.BEHAVIOURAL, Kind.PROJECT, Kind.PITCH, Kind.GENERAL),
            "technical", List.of(Kind.TECHNICAL),
            "scenario", List.of(Kind.SCENARIO)));

    /** Where a kind has too few answers, it is fitted on those of its neighbours as well. */
    private static final Map<String, List<Kind>> LEARN_FROM = Map.of("scenario", List.of(Kind.TECHNICAL, Kind.SCENARIO));

    /** Criteria whose level 1 tells a person that a part is missing, with the part that readers voted on. */
    private static final Map<String, Role> MISSING = Map.of("action", Role.ACTION, "result", Role.RESULT);

    /** Share of the answers in which all readers saw the part that may be told that it is missing. */
    private static final double WRONGED = 0.03;

    private static final String RELEVANCE = "relevance";
    private static final List<Double> RELEVANCE_QUANTILES = List.of(0.04, 0.12, 0.25, 0.45);
    private static final List<Double> RELEVANCE_POINTS = List.of(0.0, 4.0, 6.0, 7.0, 8.0);

    /** As in the product. */
    private static final double SAID_MISSING = 0.06;

    private static final RoleReader NOBODY = (sentences, vectors, question, kind) -> {
        double[] even = new double[Role.values().length];
        Arrays.fill(even, 1.0 / even.length);
        return sentences.stream().map(sentence -> new RoleShares(even)).toList();
    };

    private final PrintStream out;
    private final List<Graded> answers;
    private final List<Reading> readings = new ArrayList<>();
    private final List<List<Example>> examples = new ArrayList<>();
    private final int[] folds;
    private final List<PartTrainer.Voted> voted = new ArrayList<>();

    private Train(PrintStream out, List<Graded> answers) {
        this.out = out;
        this.answers = answers;
        this.folds = folds(answers);
    }

    /** Trains, writes both resources and prints the figures. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(DATA)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
        List<Graded> answers = new ArrayList<>();
        files.forEach(file -> answers.addAll(Graded.read(file)));
        new Train(System.out, answers).run(checksum(files));
    }

    private void run(String checksum) throws IOException {
        Linear.disableDebugOutput();
        Encoder model = new KeptVectors(SentenceModel.load(), Path.of("target/training/vectors.bin"));
        var reader = new AnswerReader(model, NOBODY);
        for (Graded answer : answers) {
            Reading reading = reader.read(answer.text(), answer.question());
            readings.add(reading);
            examples.add(RoleTrainer.examples(answer, reading));
        }
        out.println(answers.size() + " answers, " + examples.stream().mapToInt(List::size).sum() + " sentences");
        List<RoleHead> heads = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            heads.add(head(FOLD_HEADS.resolve("fold-" + fold + ".bin"), i -> folds[i] != held, checksum));
            out.println("fold " + fold + " ready");
        }
        String accuracy = accuracy(heads);
        out.println(accuracy);
        List<Measured> measured = measure(model, heads);
        String figures = accuracy + "; " + crossValidated(measured) + "; " + partsCrossValidated();
        head(HEAD, i -> true, checksum);
        Files.writeString(POINTS, yaml(checksum, figures, measured), StandardCharsets.UTF_8);
        out.println("written: " + HEAD + ", " + POINTS);
    }

    /** Trains a head, unless one on the same data was written there before. */
    private RoleHead head(Path file, IntPredicate which, String checksum) throws IOException {
        String provenance = "data " + checksum + ", features " + RoleFeatures.DENSE;
        if (Files.exists(file)) {
            try (InputStream from = Files.newInputStream(file)) {
                RoleHead before = RoleHead.read(from);
                if (before.provenance().equals(provenance)) {
                    return before;
                }
            }
        }
        RoleHead head = RoleTrainer.train(examplesOf(which), provenance);
        Files.createDirectories(file.getParent());
        try (OutputStream to = Files.newOutputStream(file)) {
            head.write(to);
        }
        return head;
    }

    private List<Example> examplesOf(IntPredicate which) {
        return IntStream.range(0, answers.size())
                .filter(which)
                .mapToObj(examples::get)
                .flatMap(List::stream)
                .toList();
    }

    private String accuracy(List<RoleHead> heads) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < answers.size(); i++) {
            Reading reading = readings.get(i);
            List<RoleShares> shares = heads.get(folds[i])
                    .rolesOf(
                            reading.sentences(),
                            reading.vectors(),
                            reading.question(),
                            answers.get(i).question().kind());
            for (int s = 0; s < shares.size(); s++) {
                right += shares.get(s).likeliest() == examples.get(i).get(s).role() ? 1 : 0;
                all++;
            }
        }
        return String.format(Locale.ROOT, "roles %.3f over held-out questions", right / (double) all);
    }

    /** Measures each answer by the head that has not seen its question. */
    private List<Measured> measure(Encoder model, List<RoleHead> heads) {
        Rubric rubric = RubricReader.read(Scales.unfitted());
        List<Scorer> scorers = heads.stream()
                .map(head -> new Scorer(rubric, new AnswerReader(model, head)))
                .toList();
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Graded answer = answers.get(i);
            Case considered = scorers.get(folds[i]).read(answer.text(), answer.question());
            for (Gate gate : rubric.gates()) {
                if (gate.rule(considered).orElse(null) instanceof Ruling.SetAside aside) {
                    considered = considered.without(aside.sentences());
                }
            }
            voted.add(new PartTrainer.Voted(PartHead.features(considered.reading(), considered.counted()), answer.votes()));
            Map<String, Double> values = new LinkedHashMap<>();
            for (Criterion criterion : rubric.criteriaFor(answer.question().kind())) {
                values.put(
                        criterion.id(), criterion.detector().value(considered).orElseThrow());
            }
            measured.add(new Measured(values, answer.score(), answer.weight()));
        }
        return measured;
    }

    private Map<String, Scale> fit(List<Measured> measured, String group, IntPredicate which) {
        List<Integer> chosen = IntStream.range(0, answers.size())
                .filter(i -> LEARN_FROM
                        .getOrDefault(group, GROUPS.get(group))
                        .contains(answers.get(i).question().kind()))
                .filter(which)
                .boxed()
                .toList();
        List<String> criteria =
                new ArrayList<>(measured.get(chosen.get(0)).values().keySet());
        Map<String, Double> first = new TreeMap<>();
        for (var part : MISSING.entrySet()) {
            double[] there = chosen.stream()
                    .filter(i -> answers.get(i).votes().getOrDefault(part.getValue(), 0.0) == 1)
                    .filter(i -> measured.get(i).values().containsKey(part.getKey()))
                    .mapToDouble(i -> measured.get(i).values().get(part.getKey()))
                    .sorted()
                    .toArray();
            if (there.length > 0) {
                first.put(part.getKey(), there[(int) (WRONGED * there.length)]);
            }
        }
        Scale relevance = relevance(chosen, measured);
        criteria.remove(RELEVANCE);
        List<Measured> rest = chosen.stream()
                .map(measured::get)
                .map(one -> new Measured(one.values(), one.score() - earned(relevance, one), one.weight()))
                .toList();
        Map<String, Scale> scales = PointsFit.fit(criteria, rest, first);
        scales.put(RELEVANCE, relevance);
        return scales;
    }

    /** Nearly all graded answers answer their question, so that a fit cannot see what it is worth to do so. */
    private Scale relevance(List<Integer> chosen, List<Measured> measured) {
        double[] near = chosen.stream()
                .filter(i -> answers.get(i).typed())
                .mapToDouble(i -> measured.get(i).values().get(RELEVANCE))
                .sorted()
                .toArray();
        List<Double> thresholds = RELEVANCE_QUANTILES.stream()
                .map(q -> Math.round(near[(int) (q * near.length)] * 1000) / 1000.0)
                .toList();
        return new Scale(thresholds, RELEVANCE_POINTS);
    }

    private static double earned(Scale scale, Measured one) {
        return scale.points().get(scale.level(one.values().get(RELEVANCE)) - 1);
    }

    private String crossValidated(List<Measured> measured) {
        double[] predicted = new double[answers.size()];
        for (String group : GROUPS.keySet()) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                Map<String, Scale> scales = fit(measured, group, i -> folds[i] != held);
                for (int i = 0; i < answers.size(); i++) {
                    boolean here = GROUPS.get(group).contains(answers.get(i).question().kind());
                    if (here && folds[i] == held) {
                        predicted[i] = PointsFit.score(scales, measured.get(i));
                    }
                }
            }
        }
        var text = new StringBuilder("panel-graded answers: " + agreement(predicted, i -> true));
        for (Kind kind : Kind.values()) {
            String line = kind.label() + " "
                    + agreement(predicted, i -> answers.get(i).question().kind() == kind);
            out.println(line);
        }
        out.println(text);
        return text.toString();
    }

    private String agreement(double[] predicted, IntPredicate which) {
        int[] typed = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).typed())
                .filter(which)
                .toArray();
        double[] ours = IntStream.of(typed).mapToDouble(i -> predicted[i]).toArray();
        double[] theirs = IntStream.of(typed).mapToDouble(i -> answers.get(i).score()).toArray();
        double error = 0;
        double bias = 0;
        for (int i = 0; i < ours.length; i++) {
            error += Math.abs(ours[i] - theirs[i]) / ours.length;
            bias += (ours[i] - theirs[i]) / ours.length;
        }
        return String.format(
                Locale.ROOT, "n %d rho %.3f mae %.1f bias %.1f", ours.length, Ranks.rho(ours, theirs), error, bias);
    }

    private String yaml(String checksum, String figures, List<Measured> measured) {
        PartHead parts = PartTrainer.train(votedWhere(i -> true));
        var text = new StringBuilder("# Written by the trainer (mvn -P train compile exec:java). Do not edit by hand.\n");
        text.append("data: ").append(checksum).append('\n');
        text.append("figures: \"").append(figures).append("\"\n");
        text.append("scales:\n");
        for (String group : GROUPS.keySet()) {
            fit(measured, group, i -> true).forEach((criterion, scale) -> text.append("  - criterion: ")
                    .append(criterion)
                    .append("\n    group: ")
                    .append(group)
                    .append("\n    thresholds: ")
                    .append(scale.thresholds())
                    .append("\n    points: ")
                    .append(scale.points())
                    .append('\n'));
        }
        text.append("parts:\n");
        parts.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append("  - part: ")
                        .append(entry.getKey().label())
                        .append("\n    weights: ")
                        .append(entry.getValue())
                        .append('\n'));
        return text.toString();
    }

    /** How often an action or result that all readers saw is called missing, and one that none saw is. */
    private String partsCrossValidated() {
        List<PartHead> heads = IntStream.range(0, FOLDS)
                .mapToObj(fold -> PartTrainer.train(votedWhere(i -> folds[i] != fold)))
                .toList();
        var text = new StringBuilder();
        for (double threshold : new double[] {0.06, 0.1, 0.2}) {
            int there = 0;
            int wronged = 0;
            int absent = 0;
            int missed = 0;
            for (int i = 0; i < answers.size(); i++) {
                Graded answer = answers.get(i);
                if (!answer.typed() || answer.question().kind() != Kind.BEHAVIOURAL) {
                    continue;
                }
                for (Role role : MISSING.values()) {
                    Part part = Part.of(role).orElseThrow();
                    double sure = heads.get(folds[i]).presence(voted.get(i).features()).get(part);
                    double votes = answer.votes().getOrDefault(role, 0.0);
                    there += votes == 1 ? 1 : 0;
                    wronged += votes == 1 && sure < threshold ? 1 : 0;
                    absent += votes == 0 ? 1 : 0;
                    missed += votes == 0 && sure < threshold ? 1 : 0;
                }
            }
            String line = String.format(
                    Locale.ROOT,
                    "parts under %.2f: wronged %.2f, missed %.2f",
                    threshold,
                    wronged / (double) there,
                    missed / (double) absent);
            out.println(line);
            if (threshold == SAID_MISSING) {
                text.append(line);
            }
        }
        return text.toString();
    }

    private List<PartTrainer.Voted> votedWhere(IntPredicate which) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).typed())
                .filter(which)
                .mapToObj(voted::get)
                .toList();
    }

    /** Spreads questions, not answers, over the folds, by a checksum of their ids. */
    private static int[] folds(List<Graded> answers) {
        List<String> ids = answers.stream()
                .map(answer -> answer.question().id())
                .distinct()
                .sorted(Comparator.comparing(id -> HexFormat.of().formatHex(sha256(id.getBytes(StandardCharsets.UTF_8)))))
                .toList();
        return answers.stream()
                .mapToInt(answer -> ids.indexOf(answer.question().id()) % FOLDS)
                .toArray();
    }

    private static String checksum(List<Path> files) throws IOException {
        var all = new StringBuilder();
        for (Path file : files) {
            all.append(HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
        }
        return HexFormat.of()
                .formatHex(sha256(all.toString().getBytes(StandardCharsets.UTF_8)))
                .substring(0, 16);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
