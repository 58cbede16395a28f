package dev.coach.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_for_its_owner_alone_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("answers.yaml");
        AtomicFile.create(file, "\u00E9");
        assertThat(file).hasContent("\u00E9");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void a_file_that_exists_is_replaced_only_when_told_to() {
        Path file = folder.resolve("report.txt");
        AtomicFile.create(file, "first");
        assertThatThrownBy(() -> AtomicFile.create(file, "second")).isInstanceOf(CannotWrite.class);
        assertThat(file).hasContent("first");
        AtomicFile.replace(file, "third");
        assertThat(file).hasContent("third");
    }

    @Test
    void a_folder_in_the_way_is_not_replaced() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.txt/inside"));
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("report.txt"), "x"))
                .isInstanceOf(CannotWrite.class);
        assertThat(inTheWay).exists();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void a_missing_folder_is_named() {
        assertThatThrownBy(() -> AtomicFile.create(folder.resolve("no/report.txt"), "x"))
                .hasMessageContaining("folder does not exist");
    }
}
