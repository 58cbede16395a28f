package dev.coach.bank;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where the YAML files of the bank are: packed with the program, and in a folder of the user's own, which comes first. */
final class BankFiles {
    private final Optional<Path> own;

    BankFiles(Optional<Path> own) {
        this.own = own;
    }

    /**
     * Reads all files of one kind: the user's own, then the packed ones, each by name.
     *
     * @param folder {@code questions} or {@code personas}
     * @throws BadInput if the user's folder is not there or holds a file that cannot be read
     */
    List<SourceText> in(String folder) {
        List<SourceText> texts = new ArrayList<>();
        own.ifPresent(library -> texts.addAll(ownFiles(library, folder)));
        texts.addAll(packedFiles(folder));
        return texts;
    }

    /** Reads the user's own files of one kind, or the packed ones where there is no folder of the user's own. */
    List<SourceText> ownOrPacked(String folder) {
        return own.map(library -> ownFiles(library, folder)).orElseGet(() -> packedFiles(folder));
    }

    private static List<SourceText> packedFiles(String folder) {
        List<SourceText> texts = new ArrayList<>();
        for (String name : packed(folder)) {
            texts.add(resource("/" + folder + "/" + name, folder + "/" + name));
        }
        return texts;
    }

    /** Reads a resource that is packed with the program. */
    static SourceText resource(String path, String name) {
        try (InputStream in = BankFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return SourceText.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceText> ownFiles(Path library, String folder) {
        if (!Files.isDirectory(library)) {
            throw new BadInput(new Fault(
                    library.toString(), 0, "no such folder; --library wants one with questions/ or personas/ in it"));
        }
        Path inside = library.resolve(folder);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.filter(BankFiles::isYaml)
                    .sorted()
                    .map(file -> SourceText.read(file, file.toString()))
                    .toList();
        } catch (IOException e) {
            throw new BadInput(new Fault(inside.toString(), 0, "cannot be read: " + e.getMessage()));
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    private static List<String> packed(String folder) {
        URL url = BankFiles.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + folder);
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                try (JarFile file = jar.getJarFile()) {
                    return names(file.stream().map(entry -> entry.getName()), folder + "/");
                }
            }
            try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
                return names(files.map(file -> folder + "/" + file.getFileName()), folder + "/");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Stream<String> entries, String prefix) {
        return entries.filter(name -> name.startsWith(prefix) && name.endsWith(".yaml"))
                .map(name -> name.substring(prefix.length()))
                .sorted()
                .toList();
    }
}
