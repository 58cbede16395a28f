package dev.coach.report;

import dev.coach.files.Faults;
import dev.coach.files.Nearest;
import dev.coach.files.Node;
import dev.coach.files.StrictMap;
import dev.coach.interview.Id;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads back what {@link JsonReport} prints, strictly: a key that it does not print is an error with its line. */
public final class JsonReportReader {
    private JsonReportReader() {}

    /** Tells whether a JSON value is a whole report. */
    public static boolean looksLikeReport(Node node) {
        return node instanceof Node.Fields fields && fields.get("results").isPresent();
    }

    /** Tells whether a JSON value is one result of a report. */
    public static boolean looksLikeResult(Node node) {
        return node instanceof Node.Fields fields
                && fields.get("score").isPresent()
                && fields.get("strengths").isPresent();
    }

    /**
     * Reads a report.
     *
     * @throws dev.coach.files.BadInput with every fault
     */
    public static Report report(Node node, String name) {
        var faults = new Faults(name);
        StrictMap map = StrictMap.of(node, faults);
        String role = map.verbatim("role");
        Optional<String> scoredBy = optional(map, "scored_by");
        List<Report.Entry> entries =
                map.maps("results").stream().map(JsonReportReader::entry).toList();
        StrictMap sums = map.map("summary");
        var summary = new Summary(
                sums.integer("total").orElse(0),
                sums.integer("scored").orElse(0),
                outOf100(sums, "average"),
                outOf100(sums, "highest"),
                outOf100(sums, "lowest"));
        sums.done();
        map.done();
        faults.throwIfAny();
        return new Report(role, scoredBy, entries, summary);
    }

    /**
     * Makes a report of results that stood alone.
     *
     * @throws dev.coach.files.BadInput with every fault
     */
    public static Report results(List<Node> nodes, String name) {
        var faults = new Faults(name);
        List<Report.Entry> entries = new ArrayList<>();
        for (Node node : nodes) {
            entries.add(entry(StrictMap.of(node, faults)));
        }
        faults.throwIfAny();
        List<Scorecard> cards = entries.stream().map(Report.Entry::card).toList();
        String role = Roles.ofAll(cards.stream().map(Scorecard::role).toList());
        return new Report(role, Optional.empty(), entries, Summary.of(cards));
    }

    private static Report.Entry entry(StrictMap map) {
        var card = new Scorecard(
                id(map),
                optional(map, "person"),
                map.verbatim("role"),
                kind(map),
                map.verbatim("question"),
                map.verbatim("answer"),
                integer(map, "words"),
                map.given("spoken_seconds")
                        ? OptionalDouble.of(map.number("spoken_seconds").orElse(0.0))
                        : OptionalDouble.empty(),
                verdict(map),
                map.maps("parts").stream().map(JsonReportReader::part).toList(),
                new Feedback(
                        findings(map, "strengths"),
                        findings(map, "weaknesses"),
                        findings(map, "tips"),
                        map.verbatim("justification")),
                integer(map, "with_follow_ups"));
        Optional<String> explanation = optional(map, "explanation");
        List.of("band", "model", "job", "opinion").forEach(map::skip);
        map.done();
        return new Report.Entry(card, explanation);
    }

    private static String id(StrictMap map) {
        String id = map.text("id");
        if (!id.isEmpty() && !Id.allows(id)) {
            map.faults().error(map.line("id"), "\"" + id + "\" cannot be an id: " + Id.RULE);
        }
        return id;
    }

    private static Optional<Kind> kind(StrictMap map) {
        return optional(map, "kind").flatMap(label -> {
            Optional<Kind> kind = Kind.of(label);
            if (kind.isEmpty()) {
                List<String> labels =
                        Arrays.stream(Kind.values()).map(Kind::label).toList();
                map.faults().error(map.line("kind"), "no kind \"" + label + "\"" + Nearest.hint(label, labels));
            }
            return kind;
        });
    }

    private static Verdict verdict(StrictMap map) {
        List<Mark> marks =
                map.maps("criteria").stream().map(JsonReportReader::mark).toList();
        List<Penalty> penalties =
                map.maps("penalties").stream().map(JsonReportReader::penalty).toList();
        Optional<Cap> cap = map.given("cap") ? Optional.of(cap(map.map("cap"))) : Optional.empty();
        Optional<String> notScored = optional(map, "not_scored");
        OptionalInt score = outOf100(map, "score");
        OptionalInt rules = outOf100(map, "rules");
        if (score.isEmpty()) {
            return new NotScored(notScored.orElse("no reason given"));
        }
        int total = score.getAsInt();
        return new Scored(total, rules, marks, penalties, cap);
    }

    private static Mark mark(StrictMap map) {
        var mark = new Mark(
                map.text("id"),
                level(map),
                map.number("points").orElse(0.0),
                map.number("of").orElse(0.0),
                map.maps("evidence").stream().map(JsonReportReader::wholeQuote).toList());
        map.done();
        return mark;
    }

    private static int level(StrictMap map) {
        int level = map.integer("level").orElse(0);
        if (level < 1 || level > 5) {
            map.faults().error(map.line("level"), "a level is 1 to 5");
        }
        return level;
    }

    private static Penalty penalty(StrictMap map) {
        var penalty = new Penalty(map.text("finding"), map.number("points").orElse(0.0), quote(map));
        map.done();
        return penalty;
    }

    private static Cap cap(StrictMap map) {
        var cap = new Cap(map.text("finding"), map.integer("at").orElse(100));
        map.done();
        return cap;
    }

    private static Scorecard.PartSpan part(StrictMap map) {
        var part = new Scorecard.PartSpan(
                map.text("part"),
                map.integer("start").orElse(0),
                map.integer("end").orElse(0));
        map.done();
        return part;
    }

    private static List<Finding> findings(StrictMap map, String key) {
        List<Finding> findings = new ArrayList<>();
        for (StrictMap entry : map.maps(key)) {
            findings.add(new Finding(
                    optional(entry, "finding"), optional(entry, "criterion"), entry.verbatim("text"), quote(entry)));
            entry.done();
        }
        return findings;
    }

    private static Quote wholeQuote(StrictMap map) {
        Quote quote = quote(map).orElse(new Quote("", 0, 0));
        map.done();
        return quote;
    }

    private static Optional<Quote> quote(StrictMap map) {
        boolean given = map.given("quote");
        OptionalInt start = integer(map, "start");
        OptionalInt end = integer(map, "end");
        return given ? Optional.of(new Quote(map.verbatim("quote"), start.orElse(0), end.orElse(0))) : Optional.empty();
    }

    private static Optional<String> optional(StrictMap map, String key) {
        return map.given(key) ? Optional.of(map.verbatim(key)) : Optional.empty();
    }

    private static OptionalInt integer(StrictMap map, String key) {
        OptionalInt number = map.given(key) ? map.integer(key) : OptionalInt.empty();
        if (number.isPresent() && number.getAsInt() < 0) {
            map.faults().error(map.line(key), "\"" + key + "\" is never below 0");
        }
        return number;
    }

    private static OptionalInt outOf100(StrictMap map, String key) {
        OptionalInt number = integer(map, key);
        if (number.isPresent() && number.getAsInt() > 100) {
            map.faults().error(map.line(key), "\"" + key + "\" is 0 to 100");
            return OptionalInt.empty();
        }
        return number;
    }
}
