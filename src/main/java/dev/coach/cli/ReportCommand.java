package dev.coach.cli;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.intake.Intake;
import dev.coach.intake.Source;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a report back. */
@Command(
        name = "report",
        description = "Read a report, as text or JSON, and print it in any format.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach score src/examples/answers.yaml --format json > scores.json",
            "  ./coach report scores.json",
            "  ./coach report scores.json --explain",
            "  ./coach report my-report.txt --format jsonl"
        })
final class ReportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A report that the coach printed; - reads standard input.")
    private String file;

    @Mixin
    private ReportOptions output;

    @Mixin
    private CommonOptions common;

    ReportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Inputs.check(List.of(file), spec.commandLine());
        output.checkTarget();
        Source source = Intake.read(Inputs.read(file, around));
        if (!(source instanceof Source.Printed printed)) {
            throw new BadInput(new Fault(file, 0, "holds answers, not a report; to score them: ./coach score " + file));
        }
        Messages.warnings(around.err(), source.warnings());
        output.print(printed.report(), around);
        return ExitCode.DONE;
    }
}
