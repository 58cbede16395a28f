package dev.coach.report;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.interview.Id;
import dev.coach.scoring.Feedback;
import dev.coach.scoring.Finding;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain-text layout of the seed report, in both directions: {@code print(read(text))} is {@code text}. A line of free
 * text that could be taken for the label that ends it gets a backslash in front, and loses it on reading.
 */
public final class SeedLayout {
    private static final String RULE = "=".repeat(70);
    private static final String TITLE = "INTERVIEW REPORT";
    private static final String SUMMARY = "OVERALL SUMMARY";
    private static final String ROLE = "Role: ";
    private static final String SCORED_BY = "Scored by: ";
    private static final String ANSWER = "Candidate Answer:";
    private static final String SCORE = "Relevancy Score: ";
    private static final String STRENGTHS = "Strengths:";
    private static final String WEAKNESSES = "Weaknesses:";
    private static final String TIPS = "Improvement Tips:";
    private static final String JUSTIFICATION = "Justification:";
    private static final String EXPLANATION = "How the score came about:";
    private static final String NOT_SCORED = "not scored";
    private static final String ITEM = "  - ";
    private static final String ITEM_GOES_ON = "    ";

    private static final Pattern HEADING = Pattern.compile("QUESTION (\\d+): (.*)");
    private static final Pattern ID_AND_PERSON = Pattern.compile("(\\S+) \\((.+)\\)");
    private static final Pattern OUT_OF_100 = Pattern.compile("(100|\\d{1,2})/100");
    private static final Pattern REASON = Pattern.compile(NOT_SCORED + " \\((.*)\\)");

    private SeedLayout() {}

    /** Tells whether the text begins like a report in this layout. */
    public static boolean looksLike(String text) {
        return text.startsWith(RULE + "\n" + TITLE + "\n");
    }

    /** Prints a report; the last line ends with a newline. */
    public static String print(Report report) {
        var out = new StringBuilder();
        line(out, RULE);
        line(out, TITLE);
        line(out, RULE);
        line(out, ROLE + oneLine(report.role()));
        report.scoredBy().filter(SeedLayout::worthSaying).ifPresent(by -> line(out, SCORED_BY + oneLine(by)));
        line(out, RULE);
        line(out, "");
        int number = 0;
        for (Report.Entry entry : report.entries()) {
            number++;
            line(out, "");
            print(out, number, entry);
        }
        line(out, "");
        line(out, RULE);
        line(out, SUMMARY);
        line(out, RULE);
        line(out, "");
        Summary summary = report.summary();
        line(out, "Total Questions: " + summary.total());
        line(out, "Average Relevancy Score: " + outOf100(summary.average()));
        line(out, "Highest Score: " + outOf100(summary.highest()));
        line(out, "Lowest Score: " + outOf100(summary.lowest()));
        line(out, "");
        line(out, RULE);
        return out.toString();
    }

    /** The rules alone are the default and go without saying; a model that took part is named. */
    private static boolean worthSaying(String scoredBy) {
        return !scoredBy.matches("rules \\d+");
    }

    private static void print(StringBuilder out, int number, Report.Entry entry) {
        Scorecard card = entry.card();
        line(out, RULE);
        String person = card.person().map(p -> " (" + oneLine(p) + ")").orElse("");
        line(out, "QUESTION " + number + ": " + oneLine(card.id()) + person);
        line(out, RULE);
        line(out, "");
        free(out, card.question(), ANSWER::equals);
        line(out, "");
        line(out, ANSWER);
        free(out, card.answer(), SeedLayout::isScore);
        line(out, "");
        line(out, SCORE + score(card.verdict()));
        line(out, "");
        items(out, STRENGTHS, card.feedback().strengths());
        items(out, WEAKNESSES, card.feedback().weaknesses());
        items(out, TIPS, card.feedback().tips());
        line(out, JUSTIFICATION);
        free(out, card.feedback().justification(), SeedLayout::endsJustification);
        entry.explanation().ifPresent(explanation -> {
            line(out, "");
            line(out, EXPLANATION);
            free(out, explanation, RULE::equals);
        });
    }

    private static void items(StringBuilder out, String label, List<Finding> findings) {
        line(out, label);
        for (Finding finding : findings) {
            line(out, ITEM + finding.text().replace("\n", "\n" + ITEM_GOES_ON));
        }
        line(out, "");
    }

    private static void free(StringBuilder out, String text, Predicate<String> ends) {
        for (String one : text.split("\n", -1)) {
            line(out, ends.test(withoutBackslashes(one)) ? "\\" + one : one);
        }
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }

    private static String score(Verdict verdict) {
        return verdict instanceof NotScored notScored
                ? NOT_SCORED + " (" + oneLine(notScored.reason()) + ")"
                : outOf100(verdict.score());
    }

    private static String outOf100(OptionalInt score) {
        return score.isPresent() ? score.getAsInt() + "/100" : NOT_SCORED;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String withoutBackslashes(String line) {
        int first = 0;
        while (first < line.length() && line.charAt(first) == '\\') {
            first++;
        }
        return line.substring(first);
    }

    private static boolean isScore(String line) {
        return line.startsWith(SCORE);
    }

    private static boolean endsJustification(String line) {
        return line.equals(RULE) || line.equals(EXPLANATION);
    }

    /**
     * Reads a report.
     *
     * @param name the file, for messages
     * @throws BadInput with the line at which the text leaves the layout
     */
    public static Report read(String text, String name) {
        return new Reader(text, name).report();
    }

    private static final class Reader {
        private final String name;
        private final String[] lines;
        private int at;

        Reader(String text, String name) {
            this.name = name;
            this.lines = (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        }

        Report report() {
            expect(RULE);
            expect(TITLE);
            expect(RULE);
            String role = after(ROLE);
            Optional<String> scoredBy = peek().startsWith(SCORED_BY) ? Optional.of(after(SCORED_BY)) : Optional.empty();
            expect(RULE);
            expect("");
            List<Report.Entry> entries = new ArrayList<>();
            while (!(peek(1).equals(RULE) && peek(2).equals(SUMMARY))) {
                expect("");
                entries.add(entry(role, entries.size() + 1));
            }
            expect("");
            expect(RULE);
            expect(SUMMARY);
            expect(RULE);
            expect("");
            int total = count(after("Total Questions: "));
            OptionalInt average = score("Average Relevancy Score: ");
            OptionalInt highest = score("Highest Score: ");
            OptionalInt lowest = score("Lowest Score: ");
            expect("");
            expect(RULE);
            while (at < lines.length) {
                expect("");
            }
            int scored = (int) entries.stream()
                    .filter(entry -> entry.card().verdict().score().isPresent())
                    .count();
            return new Report(role, scoredBy, entries, new Summary(total, scored, average, highest, lowest));
        }

        private Report.Entry entry(String role, int number) {
            expect(RULE);
            Matcher heading = HEADING.matcher(peek());
            if (!heading.matches() || !heading.group(1).equals(String.valueOf(number))) {
                throw fault("\"QUESTION " + number + ": ID\" is expected here");
            }
            at++;
            Matcher both = ID_AND_PERSON.matcher(heading.group(2));
            boolean person = both.matches() && Id.allows(both.group(1));
            String id = person ? both.group(1) : heading.group(2);
            if (!Id.allows(id)) {
                at--;
                throw fault("\"" + id + "\" cannot be an id: " + Id.RULE);
            }
            expect(RULE);
            expect("");
            String question = free(ANSWER::equals, ANSWER);
            at++;
            String answer = free(SeedLayout::isScore, SCORE.strip());
            Verdict verdict = verdict(after(SCORE));
            expect("");
            List<Finding> strengths = items(STRENGTHS);
            List<Finding> weaknesses = items(WEAKNESSES);
            List<Finding> tips = items(TIPS);
            expect(JUSTIFICATION);
            String justification = free(SeedLayout::endsJustification, RULE);
            Optional<String> explanation = Optional.empty();
            if (peek().equals(EXPLANATION)) {
                at++;
                explanation = Optional.of(free(RULE::equals, RULE));
            }
            at--;
            var card = new Scorecard(
                    id,
                    person ? Optional.of(both.group(2)) : Optional.empty(),
                    role,
                    Optional.empty(),
                    question,
                    answer,
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    verdict,
                    List.of(),
                    new Feedback(strengths, weaknesses, tips, justification),
                    OptionalInt.empty());
            return new Report.Entry(card, explanation);
        }

        /** Reads free text up to a blank line and the label that ends it; the label is next to be read. */
        private String free(Predicate<String> ends, String label) {
            int start = at;
            while (at < lines.length && !ends.test(lines[at])) {
                at++;
            }
            if (at == lines.length) {
                at = start;
                throw fault("no \"" + label + "\" after the text that begins here");
            }
            if (at < start + 2 || !lines[at - 1].isEmpty()) {
                throw fault("some text and a blank line are expected before \"" + label + "\"");
            }
            List<String> text = new ArrayList<>();
            for (int i = start; i < at - 1; i++) {
                boolean escaped = lines[i].startsWith("\\") && ends.test(withoutBackslashes(lines[i]));
                text.add(escaped ? lines[i].substring(1) : lines[i]);
            }
            return String.join("\n", text);
        }

        private List<Finding> items(String label) {
            expect(label);
            List<Finding> findings = new ArrayList<>();
            while (peek().startsWith(ITEM)) {
                var text = new StringBuilder(peek().substring(ITEM.length()));
                at++;
                while (peek().startsWith(ITEM_GOES_ON)) {
                    text.append('\n').append(peek().substring(ITEM_GOES_ON.length()));
                    at++;
                }
                findings.add(Finding.said(text.toString()));
            }
            expect("");
            return findings;
        }

        private Verdict verdict(String text) {
            Matcher reason = REASON.matcher(text);
            if (reason.matches()) {
                return new NotScored(reason.group(1));
            }
            int score = outOf100(text);
            return new Scored(score, OptionalInt.empty(), List.of(), List.of(), Optional.empty());
        }

        private OptionalInt score(String label) {
            String text = after(label);
            return text.equals(NOT_SCORED) ? OptionalInt.empty() : OptionalInt.of(outOf100(text));
        }

        private int outOf100(String text) {
            Matcher matcher = OUT_OF_100.matcher(text);
            if (!matcher.matches()) {
                at--;
                throw fault("a score is written 0/100 to 100/100, or \"not scored (reason)\"");
            }
            return Integer.parseInt(matcher.group(1));
        }

        private int count(String text) {
            if (!text.matches("\\d{1,6}")) {
                at--;
                throw fault("a number of questions is expected here");
            }
            return Integer.parseInt(text);
        }

        private String after(String label) {
            String line = peek();
            if (!line.startsWith(label)) {
                throw fault("\"" + label.strip() + "\" is expected here");
            }
            at++;
            return line.substring(label.length());
        }

        private void expect(String line) {
            if (at >= lines.length || !lines[at].equals(line)) {
                String what =
                        line.isEmpty() ? "a blank line" : line.equals(RULE) ? "a line of 70 =" : "\"" + line + "\"";
                throw fault(what + " is expected here");
            }
            at++;
        }

        private String peek() {
            return peek(0);
        }

        private String peek(int ahead) {
            return at + ahead < lines.length ? lines[at + ahead] : "";
        }

        private BadInput fault(String message) {
            return new BadInput(new Fault(name, Math.min(at, lines.length - 1) + 1, message));
        }
    }
}
