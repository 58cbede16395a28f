package dev.coach.report;

import dev.coach.interview.Kind;
import dev.coach.scoring.Feedback;
import dev.coach.scoring.Finding;
import dev.coach.scoring.Quote;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict;
import dev.coach.scoring.Verdict.Cap;
import dev.coach.scoring.Verdict.Mark;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Penalty;
import dev.coach.scoring.Verdict.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up reports, with answers that look like the layout and with whatever else people type. */
final class Reports {
    private static final List<String> LINES = List.of(
            "",
            " ",
            "I wrote the loader in a week.",
            "=".repeat(70),
            "=".repeat(69),
            "INTERVIEW REPORT",
            "OVERALL SUMMARY",
            "QUESTION 2: Q2",
            "Candidate Answer:",
            "Candidate Answer: yes",
            "Relevancy Score: 95/100",
            "\\Relevancy Score: 95/100",
            "\\\\Relevancy Score: not scored (x)",
            "\\Candidate Answer:",
            "Strengths:",
            "  - an item",
            "    more of it",
            "Weaknesses:",
            "Improvement Tips:",
            "Justification:",
            "How the score came about:",
            "\\How the score came about:",
            "Scored by: me",
            "Role: nurse",
            "\\",
            "\\" + "=".repeat(70),
            "Total Questions: 9",
            "emoji \uD83D\uDE80 and na\u00EFve \u4E2D\u6587",
            "tabs\tinside",
            "ends in blanks   ");

    private final Random random;
    private final boolean whatTextHolds;

    /** Makes reports from a seed; either all that JSON holds, or only what the text layout holds. */
    Reports(long seed, boolean whatTextHolds) {
        this.random = new Random(seed);
        this.whatTextHolds = whatTextHolds;
    }

    Report next() {
        String role = pick("machine learning engineer", "not stated", "Role: x", "a / b");
        Optional<String> scoredBy =
                whatTextHolds ? maybe(() -> "rules 1 + a model") : maybe(() -> pick("rules 1", "rules 2 + a model"));
        List<Report.Entry> entries = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            entries.add(new Report.Entry(card(role, i + 1), maybe(this::text)));
        }
        List<Scorecard> cards = entries.stream().map(Report.Entry::card).toList();
        return new Report(role, scoredBy, entries, Summary.of(cards));
    }

    private Scorecard card(String role, int number) {
        boolean text = whatTextHolds;
        return new Scorecard(
                pick("Q" + number, "ML_Q" + number, "3.1-S" + number),
                maybe(() -> pick("ana", "ana (the second)", "row 7")),
                text ? role : pick(role, "another"),
                text ? Optional.empty() : maybe(() -> Kind.values()[random.nextInt(Kind.values().length)]),
                text(),
                text(),
                text ? OptionalInt.empty() : OptionalInt.of(random.nextInt(400)),
                text || random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(900) / 10.0),
                verdict(),
                text ? List.of() : list(() -> new Scorecard.PartSpan(pick("situation", "result"), 3, 9)),
                new Feedback(list(this::finding), list(this::finding), list(this::finding), text()),
                text ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101)));
    }

    private Verdict verdict() {
        if (random.nextInt(4) == 0) {
            return new NotScored(pick("nothing there", "not in English", "odd) reason ("));
        }
        int score = random.nextInt(101);
        if (whatTextHolds) {
            return new Scored(score, OptionalInt.empty(), List.of(), List.of(), Optional.empty());
        }
        return new Scored(
                score,
                OptionalInt.of(random.nextInt(101)),
                list(() -> new Mark(
                        pick("result", "lesson"),
                        1 + random.nextInt(5),
                        random.nextInt(190) / 10.0,
                        19,
                        list(this::quote))),
                list(() -> new Penalty("blame.others", random.nextInt(90) / 10.0, maybe(this::quote))),
                maybe(() -> new Cap("answer.short", random.nextInt(101))));
    }

    private Finding finding() {
        return whatTextHolds
                ? Finding.said(text())
                : new Finding(maybe(() -> "result.missing"), maybe(() -> "result"), text(), maybe(this::quote));
    }

    private Quote quote() {
        int start = random.nextInt(90);
        return new Quote(text(), start, start + 1 + random.nextInt(40));
    }

    private String text() {
        return Stream.generate(() -> LINES.get(random.nextInt(LINES.size())))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.joining("\n"));
    }

    private <T> List<T> list(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(3)).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }
}
