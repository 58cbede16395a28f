package dev.coach.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @Test
    void whatever_bytes_come_a_text_without_control_characters_or_a_refusal_follows() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            try {
                String text = SourceText.of(bytes, "f").text();
                assertThat(Visible.isHarmless(text)).isTrue();
            } catch (BadInput refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
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
