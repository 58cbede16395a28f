package dev.coach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coach} alone. */
@Command(
        name = "coach",
        description = "Practise an interview, score answers with evidence, print a report. Works offline.",
        versionProvider = RootCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach                                 practise now",
            "  ./coach score src/examples/answers.yaml",
            "  ./coach practice --set ml-engineer --questions 1",
            "  ./coach checklist"
        })
final class RootCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    RootCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (around.terminal()) {
            return spec.commandLine().getSubcommands().get("practice").execute();
        }
        spec.commandLine().usage(around.out());
        return ExitCode.DONE;
    }

    /** The version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Interview Coach " + (version == null ? "(not packaged)" : version)};
        }
    }
}
