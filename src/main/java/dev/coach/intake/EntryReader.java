package dev.coach.intake;

import dev.coach.files.Faults;
import dev.coach.files.Nearest;
import dev.coach.files.Node;
import dev.coach.files.Numbers;
import dev.coach.interview.Answer;
import dev.coach.interview.Id;
import dev.coach.interview.Kind;
import dev.coach.interview.Segment;
import dev.coach.interview.Timing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one answer of a sheet. */
final class EntryReader {
    private static final Set<String> KEYS =
            Set.of("id", "question", "kind", "role", "points", "person", "spoken_seconds", "answer", "segments");
    private static final Set<String> SEGMENT_KEYS = Set.of("part", "prompt", "text");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final double LONGEST_SECONDS = 3600;

    private final Node.Fields fields;
    private final Faults faults;

    EntryReader(Node.Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /** Reads an answer, under {@code freeId} if it has none of its own; empty if the node is none. Faults are noted. */
    static Optional<Answer> answer(Node node, String freeId, Faults faults) {
        if (node instanceof Node.Fields fields) {
            return Optional.of(new EntryReader(fields, faults).answer(freeId));
        }
        faults.error(node.line(), "an answer has keys such as id, question and answer; this is " + node.described());
        return Optional.empty();
    }

    private Answer answer(String freeId) {
        warnUnknown(KEYS);
        return new Answer(
                id(freeId),
                text("person"),
                text("role"),
                text("question"),
                kind(),
                points(),
                segments(),
                new Timing(spokenSeconds()));
    }

    /** Returns the text of a key. A number or date is taken as text and said so; anything else is an error. */
    Optional<String> text(String key) {
        Node.Field field = fields.get(key).orElse(null);
        if (field == null || isNull(field.value())) {
            return Optional.empty();
        }
        return text(field.value(), field.line(), key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Warns about keys that are not read, with the nearest one that is. */
    void warnUnknown(Set<String> known) {
        for (Node.Field field : fields.fields()) {
            if (!known.contains(field.key())) {
                faults.warn(
                        field.line(),
                        "unknown key \"" + field.key() + "\" left out" + Nearest.hint(field.key(), known));
            }
        }
    }

    private Optional<String> text(Node value, int line, String key) {
        if (value instanceof Node.Scalar scalar) {
            switch (scalar.type()) {
                case NUMBER -> faults.warn(line, "\"" + key + "\" is a number; taken as text");
                case BOOLEAN -> {
                    faults.error(line, "\"" + key + "\" must be text, not " + scalar.text() + "; put it in quotes");
                    return Optional.empty();
                }
                case STRING -> {
                    if (DATE.matcher(scalar.text()).matches()) {
                        faults.warn(line, "\"" + key + "\" is a date; taken as text");
                    }
                }
                case NULL -> {
                    return Optional.empty();
                }
            }
            return Optional.of(scalar.text());
        }
        faults.error(line, "\"" + key + "\" must be text, not " + value.described());
        return Optional.empty();
    }

    private String id(String freeId) {
        Optional<String> id = text("id");
        if (id.isEmpty() && fields.get("id").map(field -> isNull(field.value())).orElse(true)) {
            faults.warn(fields.line(), "no id; called " + freeId);
        }
        id.filter(given -> !Id.allows(given))
                .ifPresent(given -> faults.error(
                        fields.get("id").orElseThrow().line(), "\"" + given + "\" cannot be an id: " + Id.RULE));
        return id.orElse(freeId);
    }

    private Optional<Kind> kind() {
        return text("kind").flatMap(label -> {
            Optional<Kind> kind = Kind.of(label);
            if (kind.isEmpty()) {
                List<String> labels =
                        Arrays.stream(Kind.values()).map(Kind::label).toList();
                faults.error(
                        fields.get("kind").orElseThrow().line(),
                        "no kind \"" + label + "\"" + Nearest.hint(label, labels) + " (" + String.join(", ", labels)
                                + ")");
            }
            return kind;
        });
    }

    private List<String> points() {
        Node.Field field = fields.get("points").orElse(null);
        if (field == null || isNull(field.value())) {
            return List.of();
        }
        if (!(field.value() instanceof Node.Items items)) {
            faults.error(
                    field.line(),
                    "\"points\" must be a list of texts, not " + field.value().described());
            return List.of();
        }
        List<String> points = new ArrayList<>();
        for (Node item : items.items()) {
            text(item, item.line(), "points")
                    .map(String::strip)
                    .filter(p -> !p.isEmpty())
                    .ifPresent(points::add);
        }
        return points;
    }

    private OptionalDouble spokenSeconds() {
        Optional<String> text = fields.get("spoken_seconds")
                .filter(field -> !isNull(field.value()))
                .map(field -> field.value() instanceof Node.Scalar scalar ? scalar.text() : "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble seconds = Numbers.decimal(text.get());
        if (seconds.isPresent() && seconds.getAsDouble() > 0 && seconds.getAsDouble() <= LONGEST_SECONDS) {
            return seconds;
        }
        faults.error(
                fields.get("spoken_seconds").orElseThrow().line(),
                "\"spoken_seconds\" must be a number above 0 and up to " + (int) LONGEST_SECONDS);
        return OptionalDouble.empty();
    }

    private List<Segment> segments() {
        Optional<Node.Field> segments = fields.get("segments").filter(field -> !isNull(field.value()));
        Optional<Node.Field> answer = fields.get("answer");
        if (segments.isPresent() && answer.isPresent()) {
            faults.error(answer.get().line(), "\"answer\" and \"segments\" exclude each other; keep one");
        }
        if (segments.isPresent()) {
            return segments(segments.get());
        }
        String text = answer.flatMap(field -> text(field.value(), field.line(), "answer"))
                .orElse("")
                .stripTrailing();
        boolean nothing = answer.map(field -> isBlank(field.value())).orElse(true);
        if (nothing) {
            int line = answer.map(Node.Field::line).orElse(fields.line());
            faults.warn(line, "no answer here; the report says so and gives no score");
        }
        return List.of(new Segment(Segment.Part.ANSWER, Optional.empty(), text));
    }

    private List<Segment> segments(Node.Field field) {
        List<Segment> segments = new ArrayList<>();
        if (field.value() instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Fields one) {
                    segments.add(new EntryReader(one, faults).segment());
                } else {
                    faults.error(
                            item.line(), "a segment has the keys part, prompt and text; this is " + item.described());
                }
            }
        } else {
            faults.error(
                    field.line(),
                    "\"segments\" must be a list, not " + field.value().described());
        }
        if (segments.stream().anyMatch(segment -> segment.part() == Segment.Part.FOLLOW_UP)) {
            faults.warn(field.line(), "replies to follow-ups count for \"with_follow_ups\" alone and are not printed");
        }
        if (segments.stream().allMatch(segment -> segment.part() == Segment.Part.FOLLOW_UP)) {
            faults.error(field.line(), "\"segments\" holds no part of the answer itself");
            segments.add(new Segment(Segment.Part.ANSWER, Optional.empty(), ""));
        }
        return segments;
    }

    private Segment segment() {
        warnUnknown(SEGMENT_KEYS);
        String label = text("part").orElse("answer");
        Segment.Part part = Segment.Part.of(label).orElseGet(() -> {
            List<String> labels = Segment.Part.labels();
            faults.error(
                    fields.line(),
                    "no part \"" + label + "\"" + Nearest.hint(label, labels) + " (" + String.join(", ", labels) + ")");
            return Segment.Part.ANSWER;
        });
        String text = fields.get("text")
                .flatMap(field -> text(field.value(), field.line(), "text"))
                .orElse("")
                .stripTrailing();
        return new Segment(part, text("prompt"), text);
    }

    private static boolean isBlank(Node value) {
        return value instanceof Node.Scalar scalar && scalar.text().isBlank();
    }

    private static boolean isNull(Node value) {
        return value instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
    }
}
