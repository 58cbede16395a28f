package dev.coach.intake;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Faults;
import dev.coach.files.Node;
import dev.coach.files.SourceText;
import dev.coach.files.Tree;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import dev.coach.interview.Segment;
import dev.coach.interview.Timing;
import dev.coach.report.JsonReportReader;
import dev.coach.report.Report;
import dev.coach.report.SeedLayout;
import dev.coach.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its content what a text is, and reads it. */
public final class Intake {
    private static final String FORMATS =
            "An answer file is YAML, JSON or JSON Lines with \"answers\", or a report; to get one to fill in: "
                    + "./coach questions show --set ml-engineer --format answers";

    /** A text without such a line was not meant to be a sheet, so its faults as YAML would tell nobody anything. */
    private static final Pattern LIKE_A_SHEET =
            Pattern.compile("^(- |[\"']?(an\\w*|role|job|id)[\"']?\\s*:)", Pattern.MULTILINE);

    private Intake() {}

    /**
     * Reads a text as whatever it is.
     *
     * @throws BadInput with every fault, if nothing in it can be used
     */
    public static Source read(SourceText text) {
        String content = text.text();
        if (content.isBlank()) {
            throw new BadInput(new Fault(text.name(), 0, "the file is empty"));
        }
        if (SeedLayout.looksLike(content)) {
            return new Source.Printed(SeedLayout.read(content, text.name()), text.warnings());
        }
        var faults = new Faults(text.name());
        faults.warn(text.warnings());
        char first = content.stripLeading().charAt(0);
        return first == '{' || first == '[' ? json(text, faults) : yaml(text, faults);
    }

    /** One value is a sheet, a report, or a single row; several are rows, and a broken one leaves the others usable. */
    private static Source json(SourceText text, Faults faults) {
        var whole = new Faults(text.name());
        Node root;
        try {
            root = Tree.json(text, whole);
            whole.throwIfAny();
        } catch (BadInput e) {
            if (hasRows(text)) {
                return rows(text, faults);
            }
            throw e;
        }
        faults.warn(whole.warnings());
        if (JsonReportReader.looksLikeReport(root)) {
            return new Source.Printed(JsonReportReader.report(root, text.name()), faults.warnings());
        }
        if (JsonReportReader.looksLikeResult(root)) {
            return new Source.Printed(JsonReportReader.results(List.of(root), text.name()), faults.warnings());
        }
        return SheetReader.read(root, faults, FORMATS);
    }

    private static Source yaml(SourceText text, Faults faults) {
        try {
            return SheetReader.read(Tree.yaml(text, faults), faults, FORMATS);
        } catch (BadInput e) {
            if (LIKE_A_SHEET.matcher(text.text()).find()) {
                throw e;
            }
            throw new BadInput(new Fault(text.name(), 0, "no answers found. " + FORMATS));
        }
    }

    /** Returns the answers of a source: a sheet as it is, or those of a report, to be scored again. */
    public static Source.Answers answers(Source source) {
        if (source instanceof Source.Answers answers) {
            return answers;
        }
        Report report = ((Source.Printed) source).report();
        List<Answer> answers =
                report.entries().stream().map(entry -> answer(entry.card())).toList();
        List<Integer> lines = answers.stream().map(answer -> 0).toList();
        var sheet = new AnswerSheet(Optional.of(report.role()), Optional.empty(), answers);
        return new Source.Answers(sheet, lines, false, List.of(), source.warnings());
    }

    private static Answer answer(Scorecard card) {
        return new Answer(
                card.id(),
                card.person(),
                Optional.of(card.role()),
                Optional.of(card.question()),
                card.kind(),
                List.of(),
                List.of(new Segment(Segment.Part.ANSWER, Optional.empty(), card.answer())),
                new Timing(card.spokenSeconds()));
    }

    private static boolean hasRows(SourceText text) {
        if (text.name().endsWith(".jsonl") || text.name().endsWith(".ndjson")) {
            return true;
        }
        List<String> lines = text.text().lines().filter(line -> !line.isBlank()).toList();
        long whole = lines.stream()
                .filter(line -> line.startsWith("{") && line.stripTrailing().endsWith("}"))
                .count();
        return lines.size() > 1 && 2 * whole >= lines.size();
    }

    private static Source rows(SourceText text, Faults all) {
        List<Node> rows = new ArrayList<>();
        List<Fault> rejected = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.text().lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var faults = new Faults(text.name());
                Node row = Tree.jsonLine(text.name(), line, number, faults);
                faults.throwIfAny();
                all.warn(faults.warnings());
                rows.add(row);
            } catch (BadInput e) {
                rejected.addAll(e.faults());
            }
        }
        if (!rows.isEmpty() && rows.stream().allMatch(JsonReportReader::looksLikeResult)) {
            if (!rejected.isEmpty()) {
                throw new BadInput(rejected);
            }
            return new Source.Printed(JsonReportReader.results(rows, text.name()), all.warnings());
        }
        return SheetReader.rows(rows, rejected, all);
    }
}
