package dev.coach.report;

import dev.coach.scoring.PartTimes;
import dev.coach.scoring.Quote;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict.Mark;
import dev.coach.scoring.Verdict.Penalty;
import dev.coach.scoring.Verdict.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table behind a score: what each criterion earned and on which words, what was taken off, and what was not judged. */
public final class Explanation {
    private static final String NOT_JUDGED =
            "Not judged: whether it is true, voice, manner. \"Relevancy Score\" is the score above.";

    private Explanation() {}

    /**
     * Returns the table as lines, or nothing for a card without points.
     *
     * @param rubric says what each level means, if it is the one that scored the card
     */
    public static Optional<String> of(Scorecard card, Optional<String> scoredBy, Rubric rubric) {
        if (!(card.verdict() instanceof Scored scored) || scored.marks().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(row("criterion", "level", "points", "rests on"));
        for (Mark mark : scored.marks()) {
            String points = number(mark.points()) + "/" + number(mark.of());
            lines.add(row(
                    mark.criterion(),
                    mark.level() + " of 5",
                    points,
                    quoted(mark.evidence().stream().findFirst())));
            if (scoredBy.equals(Optional.of(rubric.name()))) {
                anchor(rubric, mark).ifPresent(anchor -> lines.add(row("", "", "", anchor)));
            }
        }
        for (Penalty penalty : scored.penalties()) {
            lines.add(row("penalty", penalty.finding(), "-" + number(penalty.points()), quoted(penalty.quote())));
        }
        scored.cap().ifPresent(cap -> lines.add(row("cap", cap.finding(), "at " + cap.at(), "")));
        card.withFollowUps().ifPresent(score -> lines.add(row("", "with follow-ups", String.valueOf(score), "")));
        lines.add(row("sum", "", String.valueOf(scored.total()), scored.band().label()));
        card.kind()
                .map(rubric.errors()::get)
                .filter(error -> scoredBy.equals(Optional.of(rubric.name())))
                .ifPresent(error -> lines.add(row(
                        "",
                        "",
                        "\u00b1" + error,
                        "how far readers who saw such answers were from the score, on average")));
        PartTimes.of(card).ifPresent(times -> lines.add("About the time it takes to say: " + times + "."));
        String kind = card.kind().map(k -> ", as a " + k.label() + " question").orElse("");
        lines.add("Judged by " + scoredBy.orElse("an unknown scorer") + kind + ".");
        lines.add(NOT_JUDGED);
        return Optional.of(String.join("\n", lines));
    }

    private static Optional<String> anchor(Rubric rubric, Mark mark) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.id().equals(mark.criterion()))
                .map(criterion -> criterion.level(mark.level()).anchor())
                .findFirst();
    }

    private static String row(String first, String second, String third, String fourth) {
        return String.format(Locale.ROOT, "%-12s %-17s %10s  %s", first, second, third, fourth)
                .stripTrailing();
    }

    private static String quoted(Optional<Quote> quote) {
        return quote.map(q -> "\"" + q.text().replace('\n', ' ') + "\"").orElse("-");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
