package dev.coach.scoring;

import dev.coach.analysis.CanonicalText;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Token;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What can be measured of an answer, by name; criteria are weighted sums of some of it. Only sentences that count are
 * measured.
 */
public final class Signals {
    /** Roles that say nothing. */
    static final Set<Role> EMPTY =
            Set.copyOf(EnumSet.of(Role.VAGUE, Role.FILLER, Role.BLAME, Role.OFF_TOPIC, Role.AIMED, Role.ECHO));

    /** What a strength is counted from: the weakest sentence that still carries something. */
    private static final double WEAK = -25;

    /** What an answer of which nothing counts has in place of strengths. */
    private static final double NOTHING = -30;

    /** Words of own action that everybody is given, so that one short "we" does not decide. */
    private static final double GIVEN = 3;

    private final Case answer;
    private final List<Sentence> counted;
    private final double words;

    private Signals(Case answer) {
        this.answer = answer;
        this.counted = answer.counted();
        this.words = Math.max(1, Shares.sum(answer, Shares::words));
    }

    /** Returns the names of everything that is measured. */
    public static Set<String> names() {
        var nothing = new Reading(CanonicalText.of(""), List.of(), false, List.of(), List.of(), List.of(), List.of());
        var question = Question.asked("", Kind.GENERAL, "", List.of());
        return of(new Case(question, nothing, Map.of(), List.of(), Set.of())).keySet();
    }

    /** Measures everything; where nothing counts, nothing is there. */
    public static Map<String, Double> of(Case answer) {
        Map<String, Double> all = new Signals(answer).all();
        if (answer.countedWords() == 0) {
            all.replaceAll((name, value) -> name.startsWith("strength.") ? NOTHING : 0.0);
        }
        return all;
    }

    /** Counts the words that tell something, going by what their sentences do. */
    static long wordsThatSay(Case answer) {
        return Math.round(Shares.sum(answer, s -> (1 - answer.roles(s).of(EMPTY)) * Shares.words(s)));
    }

    private Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            ToDoubleFunction<Sentence> share = s -> answer.roles(s).of(role);
            all.put("share." + name, wordsOf(share) / words);
            all.put("little." + name, 1 - wordsOf(share) / words);
            all.put("amount." + name, Math.log1p(wordsOf(share)));
            all.put("most." + name, most(share));
            all.put("clear." + name, Math.log1p(sum(s -> Math.pow(share.applyAsDouble(s), 2) * Shares.weight(s))));
            all.put("strong." + name, most(s -> share.applyAsDouble(s) * (strength(s) - WEAK)));
        }
        ToDoubleFunction<Sentence> full = s -> 1 - answer.roles(s).of(EMPTY);
        all.put("full", wordsOf(full) / words);
        all.put("said", Math.log1p(wordsOf(full)));
        all.put("never.vague", 1 - most(s -> answer.roles(s).of(Role.VAGUE)));
        all.put("never.error", 1 - most(s -> answer.roles(s).of(Role.ERROR)));
        all.put("figures", Math.log1p(sum(s -> holdsNumber(s) ? full.applyAsDouble(s) * Shares.weight(s) : 0)));
        all.put("own", own());
        double action = most(s -> answer.roles(s).of(Role.ACTION));
        double step = most(s -> answer.roles(s).of(Set.of(Role.ACTION, Role.REASONING)));
        double scene = most(s -> answer.roles(s).of(Set.of(Role.SITUATION, Role.TASK)));
        double result = most(s -> answer.roles(s).of(Role.RESULT));
        double reason = most(s -> answer.roles(s).of(Role.REASONING));
        double knowledge = most(s -> answer.roles(s).of(Role.KNOWLEDGE));
        all.put("whole.story", Math.cbrt(scene * step * result));
        all.put("whole.ending", Math.sqrt(step * result));
        all.put("whole.choice", Math.sqrt(action * reason));
        all.put("whole.cause", Math.sqrt(knowledge * reason));
        strengths(all);
        all.put("points.words", PointWords.shares(answer));
        all.put("points.near", PointWords.nearness(answer));
        return all;
    }

    private void strengths(Map<String, Double> all) {
        List<Double> best = counted.stream()
                .map(this::strength)
                .sorted(Comparator.reverseOrder())
                .toList();
        int third = Math.max(1, best.size() / 3);
        all.put("strength.mean", counted.isEmpty() ? NOTHING : wordsOf(this::strength) / words);
        all.put("strength.sum", Math.log1p(wordsOf(s -> Math.max(0, strength(s)))));
        all.put("strength.two", mean(best.subList(0, Math.min(2, best.size()))));
        all.put("strength.three", mean(best.subList(0, Math.min(3, best.size()))));
        all.put("strength.high", mean(best.subList(0, Math.min(third, best.size()))));
        all.put("strength.low", mean(best.subList(Math.max(0, best.size() - third), best.size())));
    }

    private double own() {
        double own = wordsOf(s -> answer.roles(s).of(Role.ACTION)) + GIVEN;
        return own / (own + wordsOf(s -> answer.roles(s).of(Role.JOINT_ACTION)));
    }

    private double strength(Sentence sentence) {
        return answer.reading().strengthOf(sentence);
    }

    private double sum(ToDoubleFunction<Sentence> measure) {
        return Shares.sum(answer, measure);
    }

    private double wordsOf(ToDoubleFunction<Sentence> share) {
        return sum(s -> share.applyAsDouble(s) * Shares.words(s));
    }

    private double most(ToDoubleFunction<Sentence> share) {
        return Shares.most(answer, share);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(NOTHING);
    }

    static boolean holdsNumber(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token::isDigits);
    }
}
