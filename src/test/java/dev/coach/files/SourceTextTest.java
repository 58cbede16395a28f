package dev.coach.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @Test
    void whatever_text_comes_no_control_character_is_left_in_it() {
        List<String> pieces = List.of(
                "I wrote it down on Monday and told the nurse about it. ",
                "\u001b[2J",
                "\u009b31m",
                "\u202e",
                "\u2066",
                "\r\n",
                "\r",
                "\u0007",
                "\u007f",
                "\u2028",
                "\uFEFF",
                "na\u00EFve \uD83D\uDE80 ",
                "\t");
        var random = new Random(4);
        int changed = 0;
        for (int i = 0; i < 2000; i++) {
            var typed = new StringBuilder("I wrote it down on Monday and told the nurse about it. ".repeat(3));
            for (int n = random.nextInt(8); n > 0; n--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            SourceText read = SourceText.of(typed.toString().getBytes(StandardCharsets.UTF_8), "f");
            assertThat(Visible.isHarmless(read.text())).isTrue();
            assertThat(read.text()).doesNotContain("\r");
            changed += read.warnings().isEmpty() ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(500);
    }

    @Test
    void making_characters_visible_keeps_the_length_in_code_points() {
        String text = "a\u001b[2J\u009b\u202e\uD83D\uDE80\u0000b";
        String visible = Visible.text(text);
        assertThat(visible.codePointCount(0, visible.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(Visible.text(visible)).isEqualTo(visible);
    }

    @Test
    void eight_mebibytes_are_read_and_one_byte_more_is_refused() throws IOException {
        byte[] most = "a".repeat(SourceText.LIMIT).getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.read(new ByteArrayInputStream(most), "f").text()).hasSize(SourceText.LIMIT);
        byte[] more = "a".repeat(SourceText.LIMIT + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SourceText.read(new ByteArrayInputStream(more), "f"))
                .hasMessageContaining("8 MiB");
    }

    @Test
    void a_folder_is_refused_as_such(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceText.read(folder, "here")).hasMessageContaining("is a folder");
    }
}
