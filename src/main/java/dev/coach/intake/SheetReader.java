package dev.coach.intake;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Faults;
import dev.coach.files.Nearest;
import dev.coach.files.Node;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads answer sheets, tolerantly: what can be understood is taken, and what was guessed or left out is said. */
final class SheetReader {
    private static final Set<String> KEYS = Set.of("role", "job", "answers");

    private SheetReader() {}

    /**
     * Reads a sheet of one YAML or JSON value.
     *
     * @throws BadInput with every fault
     */
    static Source.Answers read(Node root, Faults faults, String formats) {
        List<Node> entries = List.of();
        Optional<String> role = Optional.empty();
        Optional<String> job = Optional.empty();
        if (root instanceof Node.Items items) {
            entries = items.items();
        } else if (root instanceof Node.Fields fields) {
            var sheet = new EntryReader(fields, faults);
            Optional<Node.Field> answers = fields.get("answers");
            if (answers.isPresent()) {
                sheet.warnUnknown(KEYS);
                role = sheet.text("role");
                job = sheet.text("job");
                job.ifPresent(given ->
                        faults.warn(fields.get("job").orElseThrow().line(), "\"job\" is kept; no score depends on it"));
            }
            if (answers.isPresent() && answers.get().value() instanceof Node.Items items) {
                entries = items.items();
            } else if (answers.isPresent()) {
                faults.error(
                        answers.get().line(),
                        "\"answers\" must be a list, not "
                                + answers.get().value().described());
            } else if (fields.get("answer").isPresent()
                    || fields.get("segments").isPresent()) {
                entries = List.of(root);
            } else {
                List<String> keys =
                        fields.fields().stream().map(Node.Field::key).toList();
                String near = Nearest.to("answers", keys)
                        .map(key -> "; is \"" + key + "\" meant? ")
                        .orElse(". ");
                faults.error(fields.line(), "no key \"answers\"" + near + formats);
            }
        } else {
            faults.error(root.line(), "no answers found. " + formats);
        }
        if (entries.isEmpty()) {
            faults.throwIfAny();
            throw new BadInput(new Fault(faults.source(), root.line(), "the list of answers is empty"));
        }
        var taken = new Taken(entries);
        for (Node entry : entries) {
            taken.add(entry, faults);
        }
        faults.throwIfAny();
        return taken.sheet(role, job, faults.warnings());
    }

    /** Reads rows that stand for themselves: a bad one is named, the others are taken. */
    static Source.Answers rows(List<Node> rows, List<Fault> broken, Faults all) {
        var taken = new Taken(rows);
        List<Fault> rejected = new ArrayList<>(broken);
        for (Node row : rows) {
            var faults = new Faults(all.source());
            taken.add(row, faults);
            rejected.addAll(faults.errors());
            all.warn(faults.warnings());
        }
        if (taken.answers.isEmpty()) {
            throw new BadInput(
                    rejected.isEmpty() ? List.of(new Fault(all.source(), 0, "the file is empty")) : rejected);
        }
        return taken.rows(rejected, all.warnings());
    }

    /** The answers so far; none comes twice. */
    private static final class Taken {
        private final Set<String> written = new HashSet<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final Map<List<String>, Integer> seen = new HashMap<>();

        Taken(List<Node> entries) {
            for (Node entry : entries) {
                if (entry instanceof Node.Fields fields
                        && fields.get("id").map(Node.Field::value).orElse(null) instanceof Node.Scalar id) {
                    written.add(id.text().strip());
                }
            }
        }

        void add(Node entry, Faults faults) {
            int before = faults.errorCount();
            Optional<Answer> answer = EntryReader.answer(entry, freeId(), faults);
            if (answer.isEmpty() || faults.errorCount() > before) {
                return;
            }
            Answer taken = answer.get();
            Integer line = seen.putIfAbsent(List.of(taken.id(), taken.person().orElse("")), entry.line());
            if (line != null) {
                faults.error(
                        entry.line(),
                        "id \"" + taken.id() + "\" is used already in line " + line
                                + taken.person().map(p -> " for " + p).orElse("") + "; give one of them another id");
                return;
            }
            written.add(taken.id());
            answers.add(taken);
            lines.add(entry.line());
        }

        /** Returns an id that nobody wrote, for an answer without one. */
        private String freeId() {
            int number = answers.size() + 1;
            while (written.contains("Q" + number)) {
                number++;
            }
            return "Q" + number;
        }

        Source.Answers sheet(Optional<String> role, Optional<String> job, List<Fault> warnings) {
            return new Source.Answers(new AnswerSheet(role, job, answers), lines, false, List.of(), warnings);
        }

        Source.Answers rows(List<Fault> rejected, List<Fault> warnings) {
            var sheet = new AnswerSheet(Optional.empty(), Optional.empty(), answers);
            return new Source.Answers(sheet, lines, true, rejected, warnings);
        }
    }
}
