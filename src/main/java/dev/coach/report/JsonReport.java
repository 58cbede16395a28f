package dev.coach.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.coach.scoring.Finding;
import dev.coach.scoring.Quote;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Verdict.Mark;
import dev.coach.scoring.Verdict.NotScored;
import dev.coach.scoring.Verdict.Penalty;
import dev.coach.scoring.Verdict.Scored;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports as JSON: one object, or one result a line. {@link JsonReportReader} reads both back. */
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Prints a report as one indented JSON object. */
    public static String print(Report report) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        var out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            new JsonReport(json).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    /** Prints the results of a report as JSON Lines. */
    public static String printLines(Report report) {
        var out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            for (Report.Entry entry : report.entries()) {
                new JsonReport(json).result(entry);
                json.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void report(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", report.role());
        text("scored_by", report.scoredBy());
        json.writeArrayFieldStart("results");
        for (Report.Entry entry : report.entries()) {
            result(entry);
        }
        json.writeEndArray();
        Summary summary = report.summary();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("total", summary.total());
        json.writeNumberField("scored", summary.scored());
        number("average", summary.average());
        number("highest", summary.highest());
        number("lowest", summary.lowest());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Report.Entry entry) throws IOException {
        Scorecard card = entry.card();
        Optional<Scored> scored = card.verdict() instanceof Scored s ? Optional.of(s) : Optional.empty();
        json.writeStartObject();
        json.writeStringField("id", card.id());
        text("person", card.person());
        json.writeStringField("role", card.role());
        text("kind", card.kind().map(kind -> kind.label()));
        json.writeStringField("question", card.question());
        json.writeStringField("answer", card.answer());
        number("score", card.verdict().score());
        text("band", scored.map(s -> s.band().label()));
        text("not_scored", card.verdict() instanceof NotScored n ? Optional.of(n.reason()) : Optional.empty());
        number("rules", scored.map(Scored::rules).orElse(OptionalInt.empty()));
        json.writeNullField("model");
        number("words", card.words());
        json.writeFieldName("spoken_seconds");
        if (card.spokenSeconds().isPresent()) {
            decimal(card.spokenSeconds().getAsDouble());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("criteria");
        for (Mark mark : scored.map(Scored::marks).orElse(List.of())) {
            mark(mark);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("penalties");
        for (Penalty penalty : scored.map(Scored::penalties).orElse(List.of())) {
            penalty(penalty);
        }
        json.writeEndArray();
        json.writeFieldName("cap");
        cap(scored);
        json.writeArrayFieldStart("parts");
        for (Scorecard.PartSpan part : card.parts()) {
            json.writeStartObject();
            json.writeStringField("part", part.part());
            json.writeNumberField("start", part.start());
            json.writeNumberField("end", part.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        findings("strengths", card.feedback().strengths());
        findings("weaknesses", card.feedback().weaknesses());
        findings("tips", card.feedback().tips());
        json.writeStringField("justification", card.feedback().justification());
        number("with_follow_ups", card.withFollowUps());
        json.writeNullField("job");
        json.writeNullField("opinion");
        if (entry.explanation().isPresent()) {
            text("explanation", entry.explanation());
        }
        json.writeEndObject();
    }

    private void mark(Mark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mark.criterion());
        json.writeNumberField("level", mark.level());
        json.writeFieldName("points");
        decimal(mark.points());
        json.writeFieldName("of");
        decimal(mark.of());
        json.writeArrayFieldStart("evidence");
        for (Quote quote : mark.evidence()) {
            json.writeStartObject();
            quote(quote);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void penalty(Penalty penalty) throws IOException {
        json.writeStartObject();
        json.writeStringField("finding", penalty.finding());
        json.writeFieldName("points");
        decimal(penalty.points());
        if (penalty.quote().isPresent()) {
            quote(penalty.quote().get());
        }
        json.writeEndObject();
    }

    private void cap(Optional<Scored> scored) throws IOException {
        var cap = scored.flatMap(Scored::cap);
        if (cap.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("finding", cap.get().finding());
        json.writeNumberField("at", cap.get().at());
        json.writeEndObject();
    }

    private void findings(String key, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            json.writeStartObject();
            text("finding", finding.id());
            text("criterion", finding.criterion());
            json.writeStringField("text", finding.text());
            if (finding.quote().isPresent()) {
                quote(finding.quote().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quote(Quote quote) throws IOException {
        json.writeStringField("quote", quote.text());
        json.writeNumberField("start", quote.start());
        json.writeNumberField("end", quote.end());
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        } else {
            json.writeNullField(key);
        }
    }

    private void number(String key, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.getAsInt());
        } else {
            json.writeNullField(key);
        }
    }

    private void decimal(double value) throws IOException {
        if (value == Math.rint(value)) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
