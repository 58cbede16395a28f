package dev.coach.training;

import dev.coach.analysis.Part;
import dev.coach.analysis.PartHead;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.RoleShares;
import dev.coach.analysis.SentenceHead;
import dev.coach.interview.Kind;
import dev.coach.scoring.Criterion.Scale;
import dev.coach.training.HeadTrainer.Example;
import dev.coach.training.PointsFit.Measured;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The figures of a training: each answer is judged by what was learned from other questions. */
final class Validation {
    /** As in the product: a part is called missing below this. */
    private static final double SAID_MISSING = 0.08;

    private static final List<Role> SHOWN = List.of(Role.SITUATION, Role.TASK, Role.ACTION, Role.RESULT);
    private static final List<Role> TOLD = List.of(Role.ACTION, Role.RESULT);

    private final PrintStream out;
    private final List<Graded> answers;
    private final Folds folds;
    private final List<Measured> measured;
    private final List<PartTrainer.Voted> voted;

    Validation(
            PrintStream out,
            List<Graded> answers,
            Folds folds,
            List<Measured> measured,
            List<PartTrainer.Voted> voted) {
        this.out = out;
        this.answers = answers;
        this.folds = folds;
        this.measured = measured;
        this.voted = voted;
    }

    /** Returns the share of sentences whose likeliest role is theirs. */
    String roles(List<SentenceHead> heads, List<Reading> readings, List<List<Example>> examples) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < answers.size(); i++) {
            Reading reading = readings.get(i);
            List<RoleShares> shares = heads.get(folds.of(i)).rolesOf(reading.sentences(), reading.vectors());
            for (int s = 0; s < shares.size(); s++) {
                right += shares.get(s).likeliest() == examples.get(i).get(s).role() ? 1 : 0;
                all++;
            }
        }
        return said(String.format(Locale.ROOT, "roles %.3f over held-out questions", right / (double) all));
    }

    /**
     * Returns a score for each answer, from scales fitted on other questions.
     *
     * @param groups kinds that are judged by the same scales
     * @param fit fits the scales of a group of kinds on chosen answers
     */
    double[] predictions(Map<String, List<Kind>> groups, BiFunction<String, IntPredicate, Map<String, Scale>> fit) {
        double[] predicted = new double[answers.size()];
        for (var group : groups.entrySet()) {
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                int held = fold;
                Map<String, Scale> scales = fit.apply(group.getKey(), i -> folds.of(i) != held);
                for (int i = 0; i < answers.size(); i++) {
                    boolean here = group.getValue().contains(answers.get(i).question().kind());
                    if (here && folds.of(i) == held) {
                        predicted[i] = PointsFit.score(scales, measured.get(i));
                    }
                }
            }
        }
        return predicted;
    }

    /** Returns how far off the scores are on average, in points, by kind of question. */
    Map<Kind, Double> errors(double[] predicted) {
        Map<Kind, Double> errors = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            errors.put(
                    kind,
                    IntStream.range(0, answers.size())
                            .filter(i -> answers.get(i).typed())
                            .filter(i -> answers.get(i).question().kind() == kind)
                            .mapToDouble(i -> Math.abs(predicted[i] - answers.get(i).score()))
                            .average()
                            .orElseThrow());
        }
        return errors;
    }

    /** Returns how the scores agree with the panels' grades, and prints it by kind and register as well. */
    String scores(double[] predicted) {
        for (Kind kind : Kind.values()) {
            said(kind.label() + " " + agreement(predicted, i -> answers.get(i).question().kind() == kind));
        }
        Map<String, String> registers = new TreeMap<>();
        answers.stream().filter(Graded::typed).forEach(answer -> registers.put(answer.register(), ""));
        registers.replaceAll((register, none) ->
                agreement(predicted, i -> answers.get(i).register().equals(register)));
        registers.forEach((register, figures) -> said(register + " " + figures));
        for (String hand : registers.keySet().stream()
                .map(register -> register.substring(0, 1))
                .distinct()
                .toList()) {
            said(hand + "* " + agreement(predicted, i -> answers.get(i).register().startsWith(hand)));
        }
        return said("panel-graded answers: " + agreement(predicted, i -> true));
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

    /** Returns how often an action or result that all readers saw is called missing, and one that none saw is. */
    String parts() {
        List<PartHead> heads = IntStream.range(0, Folds.COUNT)
                .mapToObj(fold -> PartTrainer.train(votedWhere(i -> folds.of(i) != fold)))
                .toList();
        String figures = "";
        for (double threshold : new double[] {SAID_MISSING, 0.15, 0.25}) {
            int there = 0;
            int wronged = 0;
            int absent = 0;
            int missed = 0;
            for (int i = 0; i < answers.size(); i++) {
                Graded answer = answers.get(i);
                if (!answer.typed() || answer.question().kind() != Kind.BEHAVIOURAL) {
                    continue;
                }
                for (Role role : TOLD) {
                    Part part = Part.of(role).orElseThrow();
                    double sure = heads.get(folds.of(i)).presence(voted.get(i).features()).get(part);
                    double votes = answer.votes().getOrDefault(role, 0.0);
                    there += votes == 1 ? 1 : 0;
                    wronged += votes == 1 && sure < threshold ? 1 : 0;
                    absent += votes == 0 ? 1 : 0;
                    missed += votes == 0 && sure < threshold ? 1 : 0;
                }
            }
            String line = said(String.format(
                    Locale.ROOT,
                    "parts under %.2f: f1 %.2f, wronged %.2f, missed %.2f",
                    threshold,
                    partsF1(heads, threshold),
                    wronged / (double) there,
                    missed / (double) absent));
            figures = threshold == SAID_MISSING ? line : figures;
        }
        return figures;
    }

    /** Returns the mean over the parts of the F1 of "this part is there", where the readers agree. */
    private double partsF1(List<PartHead> heads, double threshold) {
        double sum = 0;
        for (Role role : SHOWN) {
            Part part = Part.of(role).orElseThrow();
            int found = 0;
            int shown = 0;
            int there = 0;
            for (int i = 0; i < answers.size(); i++) {
                Graded answer = answers.get(i);
                double votes = answer.votes().getOrDefault(role, 0.0);
                if (!answer.typed() || answer.question().kind() != Kind.BEHAVIOURAL || votes > 0 && votes < 1) {
                    continue;
                }
                boolean said = heads.get(folds.of(i)).presence(voted.get(i).features()).get(part) >= threshold;
                found += said && votes == 1 ? 1 : 0;
                shown += said ? 1 : 0;
                there += votes == 1 ? 1 : 0;
            }
            sum += 2.0 * found / (shown + there);
        }
        return sum / SHOWN.size();
    }

    List<PartTrainer.Voted> votedWhere(IntPredicate which) {
        return folds.where(which).stream()
                .filter(i -> answers.get(i).typed())
                .map(voted::get)
                .toList();
    }

    private String said(String line) {
        out.println(line);
        return line;
    }
}
