package dev.coach.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import dev.coach.interview.Segment;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answer files in YAML, as a person would write them: what is read back is what was written. */
public final class AnswerFile {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private AnswerFile() {}

    /** Prints a sheet. */
    public static String print(AnswerSheet sheet) {
        var out = new StringWriter();
        try (JsonGenerator yaml = YAML.createGenerator(out)) {
            yaml.writeStartObject();
            field(yaml, "role", sheet.role());
            field(yaml, "job", sheet.job());
            yaml.writeArrayFieldStart("answers");
            for (Answer answer : sheet.answers()) {
                answer(yaml, answer);
            }
            yaml.writeEndArray();
            yaml.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Prints a file to fill in: the questions of a set as comments, with room below each. */
    public static String toFillIn(QuestionSet set) {
        var out = new StringBuilder();
        out.append("# Write each answer below its \"|\", indented as the dots are. Then: ./coach score THIS_FILE\n");
        out.append("role: ").append(quoted(set.role())).append('\n');
        out.append("answers:\n");
        for (Question question : set.questions()) {
            question.ask()
                    .lines()
                    .forEach(line -> out.append("  # ").append(line).append('\n'));
            out.append("  - id: ").append(quoted(question.id())).append('\n');
            out.append("    answer: |\n");
            out.append("      ...\n\n");
        }
        return out.toString();
    }

    /** Returns the text as a quoted YAML value: whatever it holds, it is one text. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }

    private static void answer(JsonGenerator yaml, Answer answer) throws IOException {
        yaml.writeStartObject();
        yaml.writeStringField("id", answer.id());
        field(yaml, "person", answer.person());
        field(yaml, "role", answer.role());
        field(yaml, "question", answer.question());
        field(yaml, "kind", answer.kind().map(kind -> kind.label()));
        if (!answer.points().isEmpty()) {
            yaml.writeArrayFieldStart("points");
            for (String point : answer.points()) {
                yaml.writeString(point);
            }
            yaml.writeEndArray();
        }
        if (answer.timing().spokenSeconds().isPresent()) {
            yaml.writeNumberField(
                    "spoken_seconds", answer.timing().spokenSeconds().getAsDouble());
        }
        Segment first = answer.segments().get(0);
        boolean whole = answer.segments().size() == 1
                && first.part() == Segment.Part.ANSWER
                && first.prompt().isEmpty();
        if (whole) {
            yaml.writeStringField("answer", first.text());
        } else {
            yaml.writeArrayFieldStart("segments");
            for (Segment segment : answer.segments()) {
                yaml.writeStartObject();
                yaml.writeStringField("part", segment.part().label());
                field(yaml, "prompt", segment.prompt());
                yaml.writeStringField("text", segment.text());
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
        }
        yaml.writeEndObject();
    }

    private static void field(JsonGenerator yaml, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            yaml.writeStringField(key, value.get());
        }
    }
}
