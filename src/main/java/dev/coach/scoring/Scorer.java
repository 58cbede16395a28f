package dev.coach.scoring;

import dev.coach.analysis.AnswerReader;
import dev.coach.analysis.Part;
import dev.coach.analysis.Reading;
import dev.coach.analysis.Span;
import dev.coach.interview.Answer;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import dev.coach.scoring.Scorecard.PartSpan;
import dev.coach.scoring.Verdict.Cap;
import dev.coach.scoring.Verdict.Mark;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Penalty;
import dev.coach.scoring.Verdict.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Judges answers by a rubric. The same answer always gets the same scorecard: nothing is remembered between answers. */
public final class Scorer {
    private static final Set<Kind> TOLD_IN_PARTS = Set.of(Kind.BEHAVIOURAL, Kind.PROJECT, Kind.SCENARIO, Kind.GENERAL);

    /** A part is shown from here on; of the graded answers this told most parts right. */
    private static final double SHOWN = 0.06;

    /** Quotes shown as evidence of one criterion. */
    private static final int MOST_EVIDENCE = 3;

    private final Rubric rubric;
    private final AnswerReader reader;

    public Scorer(Rubric rubric, AnswerReader reader) {
        this.rubric = rubric;
        this.reader = reader;
    }

    /** Returns what reports say under "Scored by". */
    public String name() {
        return rubric.name();
    }

    /** Judges one answer to one question, for a role. */
    public Scorecard score(Answer answer, Asked asked, String role) {
        Scorecard card = score(answer, answer.text(), asked, role);
        return answer.textWithFollowUps()
                .map(all -> withFollowUps(
                        card, score(answer, all, asked, role).verdict().score()))
                .orElse(card);
    }

    private static Scorecard withFollowUps(Scorecard card, OptionalInt score) {
        return new Scorecard(
                card.id(),
                card.person(),
                card.role(),
                card.kind(),
                card.question(),
                card.answer(),
                card.words(),
                card.spokenSeconds(),
                card.verdict(),
                card.parts(),
                card.feedback(),
                score);
    }

    private Scorecard score(Answer answer, String text, Asked asked, String role) {
        Case judged = read(text, asked.question());
        Reading reading = judged.reading();
        List<Ruling.SetAside> setAside = new ArrayList<>();
        List<Ruling.Limit> limits = new ArrayList<>();
        for (Gate gate : rubric.gates()) {
            Ruling ruling = gate.rule(judged).orElse(null);
            if (ruling instanceof Ruling.NotScored notScored) {
                Feedback none =
                        new Feedback(List.of(), List.of(), List.of(), "Not judged: " + notScored.reason() + ".");
                return card(answer, text, asked, role, reading, new NotScored(notScored.reason()), List.of(), none);
            } else if (ruling instanceof Ruling.SetAside aside) {
                setAside.add(aside);
                judged = readAgain(judged.without(aside.sentences()));
            } else if (ruling instanceof Ruling.Limit limit) {
                limits.add(limit);
            }
        }
        List<JudgedCriterion> criteria = judge(judged);
        List<Penalty> penalties = penalties(judged, setAside);
        Optional<Ruling.Limit> limit = limits.stream().min(Comparator.comparingInt(Ruling.Limit::at));
        Scored verdict = total(criteria, penalties, limit.map(l -> new Cap(l.finding(), l.at())));
        Feedback feedback = new Remarks(rubric, judged, criteria, penalties, limit).feedback(asked);
        return card(answer, text, asked, role, reading, verdict, parts(judged), feedback);
    }

    /** Reads an answer and the points of its question. */
    public Case read(String text, Question question) {
        Reading reading = reader.read(text, question);
        List<float[]> points = question.points().stream()
                .map(point -> reader.vectorOf(point.say()))
                .toList();
        return new Case(question, reading, rubric.parts().presence(reading, reading.sentences()), points, Set.of());
    }

    /** What was set aside must not colour what is left. */
    public Case readAgain(Case rest) {
        Question question = rest.question();
        Reading reading = reader.without(rest.reading(), rest.setAside());
        return new Case(
                question, reading, rubric.parts().presence(reading, rest.counted()), rest.points(), rest.setAside());
    }

    private static Scorecard card(
            Answer answer,
            String text,
            Asked asked,
            String role,
            Reading reading,
            Verdict verdict,
            List<PartSpan> parts,
            Feedback feedback) {
        return new Scorecard(
                answer.id(),
                answer.person(),
                role,
                Optional.of(asked.question().kind()),
                asked.question().ask(),
                text,
                OptionalInt.of(reading.words()),
                answer.timing().spokenSeconds(),
                verdict,
                parts,
                feedback,
                OptionalInt.empty());
    }

    private List<JudgedCriterion> judge(Case judged) {
        Kind kind = judged.question().kind();
        Map<String, Double> signals = Signals.of(judged);
        List<Criterion> criteria = rubric.criteriaFor(kind).stream()
                .filter(criterion -> criterion.detector().applies(judged))
                .toList();
        // A criterion that does not apply, such as points where none are given, leaves its worth to the others.
        double factor = most(rubric.criteriaFor(kind), kind) / most(criteria, kind);
        List<JudgedCriterion> all = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Criterion.Scale scale = criterion.scales().get(kind);
            int level = scale.level(signals);
            List<Quote> evidence = criterion.detector().evidence(judged).stream()
                    .limit(level == 1 ? 0 : MOST_EVIDENCE)
                    .map(sentence -> Quote.head(judged.reading(), sentence))
                    .toList();
            Mark mark = new Mark(
                    criterion.id(),
                    level,
                    tenth(scale.points().get(level - 1) * factor),
                    tenth(scale.most() * factor),
                    evidence);
            String finding = criterion
                    .detector()
                    .finding(judged, level)
                    .orElse(criterion.level(level).finding());
            all.add(new JudgedCriterion(criterion, mark, finding));
        }
        return all;
    }

    private static double most(List<Criterion> criteria, Kind kind) {
        return criteria.stream()
                .mapToDouble(criterion -> criterion.scales().get(kind).most())
                .sum();
    }

    private List<Penalty> penalties(Case judged, List<Ruling.SetAside> setAside) {
        List<Penalty> penalties = new ArrayList<>();
        for (Ruling.SetAside aside : setAside) {
            Quote quote = Quote.head(judged.reading(), aside.sentences().get(0));
            penalties.add(new Penalty(aside.finding(), tenth(aside.points()), Optional.of(quote)));
        }
        for (Deduction deduction : rubric.deductions()) {
            deduction.penalty(judged).ifPresent(penalties::add);
        }
        return penalties;
    }

    private static Scored total(List<JudgedCriterion> criteria, List<Penalty> penalties, Optional<Cap> cap) {
        List<Mark> marks = criteria.stream().map(JudgedCriterion::mark).toList();
        long tenths = marks.stream().mapToLong(mark -> tenths(mark.points())).sum()
                - penalties.stream()
                        .mapToLong(penalty -> tenths(penalty.points()))
                        .sum();
        long limited = cap.map(c -> Math.min(tenths, c.at() * 10L)).orElse(tenths);
        int rules = (int) Math.max(0, Math.min(100, Math.floorDiv(limited + 5, 10)));
        return new Scored(rules, OptionalInt.of(rules), marks, penalties, cap);
    }

    private static List<PartSpan> parts(Case judged) {
        if (!TOLD_IN_PARTS.contains(judged.question().kind())) {
            return List.of();
        }
        Reading reading = judged.reading();
        Set<Part> there = EnumSet.noneOf(Part.class);
        judged.presence().forEach((part, sure) -> {
            if (sure >= SHOWN) {
                there.add(part);
            }
        });
        List<PartSpan> parts = new ArrayList<>();
        for (Part.Stretch stretch : Part.in(reading, there)) {
            Span span = stretch.span();
            int start = reading.text().typedStart(span);
            parts.add(new PartSpan(stretch.part().label(), start, reading.text().typedEnd(span)));
        }
        return parts;
    }

    static double tenth(double points) {
        return tenths(points) / 10.0;
    }

    private static long tenths(double points) {
        return Math.round(points * 10);
    }

    /** A criterion with the mark it got and the finding that this mark stands for. */
    record JudgedCriterion(Criterion criterion, Mark mark, String finding) {}
}
