package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.interview.Timing;
import dev.coach.scoring.Scorer.JudgedCriterion;
import dev.coach.scoring.Verdict.Mark;
import dev.coach.scoring.Verdict.Penalty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the findings of one answer into words: what cost most comes first, and every line quotes or measures. */
final class Remarks {
    /** What a line may hold in braces. */
    static final Set<String> VALUES = Set.of("quote", "lost", "words", "seconds", "heard", "total", "point");

    private static final int MOST = 3;

    /** Without these there is no story, whatever else costs more points. */
    private static final Set<String> MISSING_FIRST = Set.of("action.missing", "result.missing");

    /** A loss smaller than this is not worth a line. */
    private static final double WORTH_SAYING = 2;

    /** Most answers are a little away from the words of their question; only from here on it is worth a line. */
    private static final double FAR = 9;

    private final Rubric rubric;
    private final Case judged;
    private final List<JudgedCriterion> criteria;
    private final List<Penalty> penalties;
    private final Optional<Ruling.Limit> limit;
    private final Points points;
    private final Certainty certainty;

    Remarks(
            Rubric rubric,
            Case judged,
            List<JudgedCriterion> criteria,
            List<Penalty> penalties,
            Optional<Ruling.Limit> limit) {
        this.rubric = rubric;
        this.judged = judged;
        this.criteria = criteria;
        this.penalties = penalties;
        this.limit = limit;
        this.points = Points.in(judged);
        this.certainty = new Certainty(judged);
    }

    Feedback feedback(Asked asked) {
        List<Remark> weak = weaknesses();
        return new Feedback(
                strengths(),
                weak.stream()
                        .map(remark -> finding(remark, remark.wording.weakness()))
                        .toList(),
                (weak.isEmpty()
                                ? outlined()
                                : weak.stream()
                                        .filter(remark -> remark.wording.tip().isPresent()))
                        .map(remark -> finding(remark, remark.wording.tip()))
                        .toList(),
                justification(asked));
    }

    private List<Finding> strengths() {
        return criteria.stream()
                .filter(c -> wording(c.finding()).strength().isPresent())
                .filter(certainty::praises)
                .sorted(Comparator.comparing(Remarks::isOfTheWhole)
                        .thenComparingDouble(c -> -c.mark().points()))
                .limit(MOST)
                .map(c -> remark(c))
                .map(remark -> finding(remark, remark.wording.strength()))
                .toList();
    }

    private List<Remark> weaknesses() {
        List<Remark> remarks = new ArrayList<>();
        limit.ifPresent(l -> remarks.add(
                new Remark(wording(l.finding()), Optional.empty(), Quote.head(judged.reading(), l.sentence()), 0)));
        List<Remark> last = new ArrayList<>();
        for (Penalty penalty : penalties) {
            boolean measured = rubric.isMeasured(penalty.finding());
            if (!measured || penalty.points() >= FAR) {
                penalty.quote()
                        .map(quote -> new Remark(wording(penalty.finding()), Optional.empty(), quote, penalty.points()))
                        .ifPresent(measured ? last::add : remarks::add);
            }
        }
        criteria.stream()
                .filter(c -> wording(c.finding()).weakness().isPresent())
                .filter(c -> certainty.blames(c, wording(c.finding()).place()))
                .filter(c -> c.mark().lost() >= WORTH_SAYING)
                .sorted(Comparator.comparing((JudgedCriterion c) -> !MISSING_FIRST.contains(c.finding()))
                        .thenComparing(Remarks::isOfTheWhole)
                        .thenComparingDouble(c -> -c.mark().lost()))
                .map(this::remark)
                .forEach(remarks::add);
        remarks.addAll(last);
        Set<String> said = new HashSet<>();
        return remarks.stream()
                .filter(remark -> said.add(remark.wording.finding()))
                .limit(MOST)
                .toList();
    }

    /** What is said of the whole answer helps less than what is said of one part of it, whatever it costs. */
    private static boolean isOfTheWhole(JudgedCriterion c) {
        return c.criterion().detector() instanceof Strength;
    }

    /** Where nothing is wrong enough to be named, the one thing that would add most: a tip without a reproach. */
    private Stream<Remark> outlined() {
        return criteria.stream()
                .filter(c -> wording(c.finding()).weakness().isEmpty())
                .filter(c -> wording(c.finding()).tip().isPresent())
                .filter(c -> certainty.stands(c, wording(c.finding()).place()))
                .sorted(Comparator.comparingDouble(c -> -c.mark().lost()))
                .limit(1)
                .map(this::remark);
    }

    private Remark remark(JudgedCriterion c) {
        Wording wording = wording(c.finding());
        return new Remark(
                wording,
                Optional.of(c.criterion().id()),
                quote(wording.place(), c.mark()),
                c.mark().lost());
    }

    private Finding finding(Remark remark, Optional<String> template) {
        String text = Wording.filled(template.orElseThrow(), values(remark));
        return new Finding(Optional.of(remark.wording.finding()), remark.criterion, text, Optional.of(remark.quote));
    }

    private Wording wording(String finding) {
        return rubric.wording().get(finding);
    }

    private Quote quote(Wording.Place place, Mark mark) {
        return switch (place) {
            case EVIDENCE -> mark.evidence().stream().findFirst().orElseGet(this::last);
            case LAST -> last();
            case FIRST, MIDDLE -> Quote.head(judged.reading(), sentences().get(0));
            case ACTION -> lastOf(Set.of(Role.ACTION, Role.JOINT_ACTION, Role.REASONING));
            case SHARED -> most(Role.JOINT_ACTION);
            case GENERAL -> most(Role.VAGUE);
            case STEP -> most(Role.ACTION);
        };
    }

    private Quote last() {
        List<Sentence> sentences = sentences();
        return Quote.tail(judged.reading(), sentences.get(sentences.size() - 1));
    }

    private Quote lastOf(Set<Role> roles) {
        return sentences().stream()
                .filter(sentence -> roles.contains(judged.roles(sentence).likeliest()))
                .reduce((earlier, later) -> later)
                .map(sentence -> Quote.tail(judged.reading(), sentence))
                .orElseGet(this::last);
    }

    private Quote most(Role role) {
        return sentences().stream()
                .max(Comparator.comparingDouble(
                        sentence -> judged.roles(sentence).of(role)))
                .map(sentence -> Quote.head(judged.reading(), sentence))
                .orElseGet(this::last);
    }

    /** Returns the sentences that count, or all where none does: there is always one to point at. */
    private List<Sentence> sentences() {
        List<Sentence> counted = judged.counted();
        return counted.isEmpty() ? judged.reading().sentences() : counted;
    }

    private Map<String, String> values(Remark remark) {
        Map<String, String> values = new HashMap<>();
        int words = judged.reading().words();
        values.put("quote", inOneLine(remark.quote.text()));
        values.put("lost", number(remark.lost));
        values.put("words", String.valueOf(words));
        values.put("seconds", String.valueOf(Timing.secondsFor(words)));
        values.put("heard", String.valueOf(points.heard()));
        values.put("total", String.valueOf(points.judged()));
        points.firstMissing().or(() -> PointWords.least(judged)).ifPresent(point -> values.put("point", point.say()));
        return values;
    }

    private String justification(Asked asked) {
        Rubric.Justification templates = rubric.justification();
        List<String> sentences = new ArrayList<>();
        limit.ifPresent(l -> sentences.add(
                Wording.filled(templates.capped(), Map.of("at", String.valueOf(l.at()), "finding", l.finding()))));
        JudgedCriterion best = criteria.stream()
                .max(Comparator.comparingDouble(c -> c.mark().points()))
                .orElseThrow();
        JudgedCriterion worst = criteria.stream()
                .max(Comparator.comparingDouble(c -> c.mark().lost()))
                .orElseThrow();
        if (best.mark().evidence().isEmpty()) {
            sentences.add(Wording.filled(templates.nothing(), Map.of("quote", inOneLine(last().text()))));
        } else {
            sentences.add(Wording.filled(templates.rests(), values(best)));
        }
        if (worst != best && worst.mark().lost() >= WORTH_SAYING) {
            sentences.add(Wording.filled(templates.lost(), values(worst)));
        }
        if (judged.reading().cut()) {
            sentences.add(Wording.filled(templates.cut(), Map.of("quote", inOneLine(last().text()))));
        }
        if (asked.kindFromWording()) {
            sentences.add(Wording.filled(
                    templates.kind(), Map.of("kind", asked.question().kind().label())));
        }
        return String.join(" ", sentences);
    }

    private Map<String, String> values(JudgedCriterion c) {
        Mark mark = c.mark();
        return Map.of(
                "title", c.criterion().title(),
                "level", String.valueOf(mark.level()),
                "points", number(mark.points()),
                "of", number(mark.of()),
                "lost", number(mark.lost()),
                "anchor", c.criterion().level(mark.level()).anchor(),
                "quote",
                        mark.evidence().stream()
                                .map(q -> inOneLine(q.text()))
                                .findFirst()
                                .orElse(""));
    }

    private static String inOneLine(String quote) {
        return quote.replaceAll("\\s+", " ");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Remark(Wording wording, Optional<String> criterion, Quote quote, double lost) {}
}
