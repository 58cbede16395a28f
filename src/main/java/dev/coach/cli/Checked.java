package dev.coach.cli;

import dev.coach.bank.Lint;

/** Says what a check found. */
final class Checked {
    private Checked() {}

    static int print(Lint.Findings findings, Surroundings around) {
        Messages.faults(around.err(), findings.errors());
        Messages.warnings(around.err(), findings.warnings());
        around.out()
                .println(findings.questions() + " questions checked: "
                        + findings.errors().size() + " errors, "
                        + findings.warnings().size() + " warnings");
        return findings.errors().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }
}
