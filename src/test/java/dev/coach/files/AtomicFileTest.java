package dev.coach.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.files.AtomicFile.Existing;
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
        AtomicFile.write(file, "\u00E9", Existing.KEEP);
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
        AtomicFile.write(file, "first", Existing.KEEP);
        assertThatThrownBy(() -> AtomicFile.write(file, "second", Existing.KEEP))
                .isInstanceOf(CannotWrite.class);
        assertThat(file).hasContent("first");
        AtomicFile.write(file, "third", Existing.REPLACE);
        assertThat(file).hasContent("third");
    }

    @Test
    void a_folder_in_the_way_is_not_replaced() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.txt/inside"));
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("report.txt"), "x", Existing.REPLACE))
                .isInstanceOf(CannotWrite.class);
        assertThat(inTheWay).exists();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void a_missing_folder_is_named() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/report.txt"), "x", Existing.KEEP))
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void a_link_stays_and_its_file_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("there.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, "new", Existing.REPLACE);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void what_is_no_file_is_never_replaced() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/null"), "x", Existing.REPLACE))
                .hasMessageContaining("it is not a file");
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/"), "x", Existing.REPLACE))
                .isInstanceOf(CannotWrite.class);
    }

    @Test
    void two_folders_asked_for_in_the_same_second_are_two() {
        Path first = AtomicFile.newFolder(folder.resolve("sessions/now"));
        Path second = AtomicFile.newFolder(folder.resolve("sessions/now"));
        assertThat(first).isEqualTo(folder.resolve("sessions/now"));
        assertThat(second).isEqualTo(folder.resolve("sessions/now-2"));
    }
}
