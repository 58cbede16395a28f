package dev.coach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coach.files.BadInput;
import dev.coach.files.Faults;
import dev.coach.files.SourceText;
import dev.coach.files.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedLayoutTest {
    private static final int REPORTS = 1000;

    @Test
    void a_thousand_reports_read_back_equal_and_print_the_same_text_again() {
        var reports = new Reports(1, true);
        for (int i = 0; i < REPORTS; i++) {
            Report report = reports.next();
            String text = SeedLayout.print(report);
            Report read = SeedLayout.read(text, "report.txt");
            assertThat(read).isEqualTo(report);
            assertThat(SeedLayout.print(read)).isEqualTo(text);
        }
    }

    @Test
    void a_thousand_reports_come_back_equal_through_json() {
        var reports = new Reports(2, false);
        for (int i = 0; i < REPORTS; i++) {
            Report report = reports.next();
            String json = JsonReport.print(report);
            Report read = throughJson(json);
            assertThat(read).isEqualTo(report);
            assertThat(JsonReport.print(read)).isEqualTo(json);
        }
    }

    @Test
    void text_through_json_is_the_same_text() {
        var reports = new Reports(3, true);
        for (int i = 0; i < REPORTS; i++) {
            String text = SeedLayout.print(reports.next());
            Report read = throughJson(JsonReport.print(SeedLayout.read(text, "report.txt")));
            assertThat(SeedLayout.print(read)).isEqualTo(text);
        }
    }

    @Test
    void a_text_that_leaves_the_layout_is_refused_with_the_line_where_it_does() {
        String text = SeedLayout.print(new Reports(11, true).next());
        List<String> lines = text.lines().toList();
        for (int gone = 0; gone < 4; gone++) {
            var rest = new java.util.ArrayList<>(lines);
            rest.remove(gone);
            int line = gone + 1;
            assertThatThrownBy(() -> SeedLayout.read(String.join("\n", rest), "report.txt"))
                    .isInstanceOf(BadInput.class)
                    .satisfies(e ->
                            assertThat(((BadInput) e).faults().get(0).line()).isBetween(line, line + 2));
        }
    }

    @Test
    void the_seed_report_is_printed_byte_for_byte() throws IOException {
        Path seed = Path.of("../shared/seeds/001_168e2364d44301e6.txt");
        assumeTrue(Files.exists(seed), "the seed documents are not part of the product");
        String text = Files.readString(seed, StandardCharsets.UTF_8);
        Report read = SeedLayout.read(text, "seed");
        assertThat(read.entries()).hasSize(9);
        assertThat(SeedLayout.print(read).stripTrailing()).isEqualTo(text.stripTrailing());
        assertThat(SeedLayout.print(throughJson(JsonReport.print(read))).stripTrailing())
                .isEqualTo(text.stripTrailing());
    }

    private static Report throughJson(String json) {
        var faults = new Faults("report.json");
        var source = new SourceText("report.json", json, List.of());
        return JsonReportReader.report(Tree.json(source, faults), "report.json");
    }
}
