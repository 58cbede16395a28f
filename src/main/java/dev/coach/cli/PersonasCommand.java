package dev.coach.cli;

import dev.coach.bank.Lint;
import dev.coach.bank.RubricReader;
import dev.coach.files.SourceText;
import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The interviewers. */
@Command(
        name = "personas",
        description = "List, show and check interviewer personas.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./coach personas list", "  ./coach personas show 3.1", "  ./coach practice --persona 3.1"})
final class PersonasCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    private PersonasCommand() {}

    /** Builds the command with those below it. */
    static CommandLine with(Surroundings around) {
        return new CommandLine(new PersonasCommand())
                .addSubcommand(new ListPersonas(around))
                .addSubcommand(new ShowPersona(around))
                .addSubcommand(new CheckPersonas(around));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say which: list, show or check");
    }

    /** Lists personas. */
    @Command(name = "list", description = "List all interviewers.")
    private static final class ListPersonas implements Callable<Integer> {
        private final Surroundings around;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        ListPersonas(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            for (Persona persona : library.open().personas()) {
                around.out()
                        .println(String.format(
                                Locale.ROOT,
                                "%-6s %-20s %s (%d questions)",
                                persona.id(),
                                persona.name(),
                                persona.role(),
                                persona.questions().size()));
            }
            return ExitCode.DONE;
        }
    }

    /** Shows a persona. */
    @Command(name = "show", description = "Show an interviewer and the questions they ask.")
    private static final class ShowPersona implements Callable<Integer> {
        private final Surroundings around;

        @Parameters(paramLabel = "ID", description = "The id of a persona, such as 3.1.")
        private String id;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        ShowPersona(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            Persona persona = library.open().persona(id);
            PrintWriter out = around.out();
            out.println(persona.id() + "  " + persona.name() + ", " + persona.role());
            fact("Age", Optional.of(persona.age()).filter(a -> a.isPresent()).map(a -> "" + a.getAsInt()));
            fact("Company", persona.company());
            fact("Reports to", persona.reportsTo());
            fact("Education", persona.education());
            fact("Location", persona.location());
            out.println();
            out.println(persona.bio());
            list("Wants to", persona.goals());
            list("Minds", persona.painPoints());
            list(
                    "Asks",
                    persona.questions().stream()
                            .map((Question question) -> question.id() + "  " + question.ask())
                            .toList());
            out.println();
            out.println("Practise: ./coach practice --persona " + persona.id());
            return ExitCode.DONE;
        }

        private void fact(String label, Optional<String> value) {
            value.ifPresent(v -> around.out().println(String.format(Locale.ROOT, "  %-11s %s", label, v)));
        }

        private void list(String label, List<String> lines) {
            around.out().println();
            around.out().println(label + ":");
            lines.forEach(line -> around.out().println("  - " + line));
        }
    }

    /** Checks personas. */
    @Command(name = "check", description = "Check personas: ours, or the files named. Faults come with file:line.")
    private static final class CheckPersonas implements Callable<Integer> {
        private final Surroundings around;

        @Parameters(arity = "0..*", paramLabel = "FILE", description = "Personas in YAML; none checks the library.")
        private List<String> files;

        @Mixin
        private LibraryOption library;

        @Mixin
        private CommonOptions common;

        CheckPersonas(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            List<SourceText> sources = files == null
                    ? library.open().personaFiles()
                    : files.stream().map(file -> Inputs.read(file, around)).toList();
            return Checked.print(new Lint(RubricReader.read()).personas(sources), around);
        }
    }
}
