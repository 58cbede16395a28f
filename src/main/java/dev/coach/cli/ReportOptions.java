package dev.coach.cli;

import dev.coach.bank.RubricReader;
import dev.coach.files.AtomicFile;
import dev.coach.files.AtomicFile.Existing;
import dev.coach.files.CannotWrite;
import dev.coach.files.Visible;
import dev.coach.report.Explanation;
import dev.coach.report.JsonReport;
import dev.coach.report.Report;
import dev.coach.report.SeedLayout;
import dev.coach.scoring.Rubric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a report is printed and where it goes. */
final class ReportOptions {
    /** The formats of a report. */
    enum Format {
        TEXT,
        JSON,
        JSONL;

        /** Shown in help and messages as it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a format as it is typed. */
    static final class FormatOption extends OneOf<Format> {
        FormatOption() {
            super(Format.values());
        }
    }

    @Option(
            names = "--format",
            converter = FormatOption.class,
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Option(names = "--explain", description = "Add what each criterion earned, and on which words (text).")
    private boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report there instead of printing it.")
    private Path out;

    @Option(names = "--force", description = "Replace the file of --out if it exists.")
    private boolean force;

    /**
     * Looks before the work begins whether the report could be written.
     *
     * @throws CannotWrite if its file exists and may not be replaced
     */
    void checkTarget() {
        if (out != null && !force && Files.exists(out)) {
            throw CannotWrite.exists(out);
        }
    }

    /** Prints or writes a report. */
    void print(Report report, Surroundings around) {
        String text = switch (format) {
            case TEXT -> SeedLayout.print(explain ? explained(report) : report);
            case JSON -> JsonReport.print(report);
            case JSONL -> JsonReport.printLines(report);
        };
        if (out == null) {
            around.out().print(text);
            around.out().flush();
            return;
        }
        AtomicFile.write(out, text, force ? Existing.REPLACE : Existing.KEEP);
        around.err().println("Report: " + Visible.inOneLine(out.toString()));
    }

    private static Report explained(Report report) {
        Rubric rubric = RubricReader.read();
        List<Report.Entry> entries = report.entries().stream()
                .map(entry -> entry.explanation().isPresent()
                        ? entry
                        : new Report.Entry(entry.card(), Explanation.of(entry.card(), report.scoredBy(), rubric)))
                .toList();
        return new Report(report.role(), report.scoredBy(), entries, report.summary());
    }
}
