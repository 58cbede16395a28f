package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import dev.coach.scoring.Verdict.Penalty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Points taken off for what an interviewer minds. */
public sealed interface Deduction {
    /** Returns the finding that it stands for. */
    String finding();

    /** Returns what it takes off, and where it shows; empty if nothing. */
    Optional<Penalty> penalty(Case judged);

    /**
     * So many points for each match.
     *
     * @param each points for a match
     * @param free matches that cost nothing
     * @param most points taken off altogether
     */
    record Matches(String finding, Cues cues, double each, int free, double most) implements Deduction {
        @Override
        public Optional<Penalty> penalty(Case judged) {
            List<Match> matches = judged.counted().stream()
                    .flatMap(sentence -> cues.in(sentence).stream().map(span -> new Match(sentence, span)))
                    .toList();
            double points = Math.min(most, each * (matches.size() - free));
            return points <= 0
                    ? Optional.empty()
                    : Optional.of(new Penalty(
                            finding,
                            Scorer.tenth(points),
                            Optional.of(Quote.around(
                                    judged.reading(),
                                    matches.get(0).sentence(),
                                    matches.get(0).span()))));
        }

        private record Match(Sentence sentence, Span span) {}
    }

    /**
     * The farther from the question the nearest sentences are, the more. An explanation is held against the points of its
     * question instead, where it has any.
     *
     * @param from nearness from which on nothing is taken off, 0 to 1
     * @param most points taken off at a nearness of 0 and below
     */
    record Distance(String finding, double from, double most) implements Deduction {
        @Override
        public Optional<Penalty> penalty(Case judged) {
            double points = Scorer.tenth(Math.min(most, most * (from - Nearness.of(judged)) / from));
            boolean byPoints = judged.question().kind().asksForExplanation()
                    && !judged.points().isEmpty();
            return points <= 0 || byPoints
                    ? Optional.empty()
                    : judged.counted().stream()
                            .max(Comparator.comparingDouble(judged.reading()::nearnessOf))
                            .map(sentence ->
                                    new Penalty(finding, points, Optional.of(Quote.head(judged.reading(), sentence))));
        }
    }
}
