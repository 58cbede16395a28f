package dev.coach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code coach} alone. Built without annotations, unlike the commands below it: every start pays for this one, and
 * reading annotations takes a fifth of {@code --version}.
 */
final class RootCommand implements Callable<Integer> {
    private final Surroundings around;
    private final CommandLine line;

    private RootCommand(Surroundings around) {
        this.around = around;
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("coach").version(version());
        spec.usageMessage()
                .description("Practise an interview, score answers with evidence, print a report. Works offline.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  ./coach                                 practise now",
                        "  ./coach score src/examples/answers.yaml",
                        "  ./coach practice --set ml-engineer --questions 1",
                        "  ./coach checklist");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build());
        spec.addOption(OptionSpec.builder("--debug")
                .type(boolean.class)
                .description("Show the trace of a bug of ours.")
                .build());
        this.line = new CommandLine(spec);
    }

    /** Builds the command, with none below it yet. */
    static CommandLine with(Surroundings around) {
        return new RootCommand(around).line;
    }

    @Override
    public Integer call() {
        if (around.terminal()) {
            return line.getSubcommands().get("practice").execute();
        }
        line.usage(around.out());
        return ExitCode.DONE;
    }

    private static String version() {
        String version = RootCommand.class.getPackage().getImplementationVersion();
        return "Interview Coach " + (version == null ? "(not packaged)" : version);
    }
}
