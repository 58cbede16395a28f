package dev.coach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture: which room may use which, and which libraries are known where. The two maps are the whole of it. */
class ArchitectureTest {
    private static final String BASE = "dev.coach.";

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "interview", Set.of(),
            "files", Set.of(),
            "analysis", Set.of("interview"),
            "scoring", Set.of("interview", "analysis"),
            "report", Set.of("interview", "scoring", "files"),
            "bank", Set.of("interview", "analysis", "scoring", "files"),
            "intake", Set.of("interview", "report", "files", "scoring"),
            "coaching", Set.of("interview", "scoring"),
            "practice", Set.of("interview", "coaching", "files"),
            "cli",
                    Set.of(
                            "interview",
                            "files",
                            "analysis",
                            "scoring",
                            "report",
                            "bank",
                            "intake",
                            "coaching",
                            "practice"));

    private static final Map<String, Set<String>> KNOWN_ONLY_IN = Map.of(
            "picocli", Set.of("cli"),
            "org.jline", Set.of("practice"),
            "com.fasterxml.jackson", Set.of("files", "report", "intake"),
            "org.yaml", Set.of("files"),
            "ai.onnxruntime", Set.of("analysis"),
            "org.apache.commons", Set.of("files"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.coach");

    @Test
    void a_room_uses_only_the_rooms_named_for_it() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : PRODUCT) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName() + ".";
                if (target.startsWith(BASE)) {
                    String from = room(one);
                    String to = room(dependency.getTargetClass());
                    if (!from.equals(to) && !MAY_USE.get(from).contains(to)) {
                        wrong.add(one.getName() + " uses "
                                + dependency.getTargetClass().getName());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_library_is_known_only_in_its_rooms() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : PRODUCT) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                KNOWN_ONLY_IN.forEach((library, rooms) -> {
                    boolean uses = target.equals(library) || target.startsWith(library + ".");
                    if (uses && !rooms.contains(room(one))) {
                        wrong.add(one.getName() + " uses "
                                + dependency.getTargetClass().getName());
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_room_stands_in_the_map_and_says_what_it_is_for() {
        Set<String> rooms = new TreeSet<>();
        PRODUCT.forEach(one -> rooms.add(room(one)));
        assertThat(rooms).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
        for (String room : rooms) {
            assertThat(Path.of("src/main/java/dev/coach", room, "package-info.java"))
                    .exists();
        }
    }

    @Test
    void only_cli_touches_the_process_and_its_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.coach.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PRODUCT);
    }

    @Test
    void no_class_is_named_after_a_technique() {
        assertThat(PRODUCT.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Manager|Helper|Utils?|Impl|Factory|Abstract.*|Base.*)"));
    }

    @Test
    void no_text_is_formatted_by_the_locale_of_the_machine() throws IOException {
        var byLocale =
                Pattern.compile("String\\.format\\((?!\\s*Locale\\.ROOT)|\\.formatted\\(|to(Lower|Upper)Case\\(\\)");
        List<Path> wrong;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            wrong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> byLocale.matcher(textOf(file)).find())
                    .toList();
        }
        assertThat(wrong).isEmpty();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(JavaClass one) {
        String below = one.getPackageName().substring(BASE.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
