package dev.coach.report;

import dev.coach.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * A report on some answers, just scored or read back.
 *
 * @param scoredBy who judged; absent in reports read from text that do not say
 * @param summary as computed, or as it stands in the text it was read from
 */
public record Report(String role, Optional<String> scoredBy, List<Entry> entries, Summary summary) {
    public Report {
        entries = List.copyOf(entries);
    }

    /** A report on fresh scorecards. */
    public static Report on(List<Scorecard> cards, String role, String scoredBy) {
        List<Entry> entries =
                cards.stream().map(card -> new Entry(card, Optional.empty())).toList();
        return new Report(role, Optional.of(scoredBy), entries, Summary.of(cards));
    }

    /**
     * One answer of a report.
     *
     * @param explanation the lines under "How the score came about:", if the text it was read from has them
     */
    public record Entry(Scorecard card, Optional<String> explanation) {}
}
