package dev.coach.cli;

import dev.coach.bank.Library;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where questions and personas come from. */
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Your own folder with questions/ and personas/ in it; goes before ours.")
    private Path folder;

    Library open() {
        return new Library(Optional.ofNullable(folder));
    }
}
