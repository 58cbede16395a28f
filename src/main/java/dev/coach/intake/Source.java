package dev.coach.intake;

import dev.coach.files.Fault;
import dev.coach.interview.AnswerSheet;
import dev.coach.report.Report;
import java.util.List;

/** What a file turned out to hold. */
public sealed interface Source {
    /** Returns what was mended or left out while reading. */
    List<Fault> warnings();

    /** Returns the rows that could not be used; the others can. */
    List<Fault> rejected();

    /**
     * Answers.
     *
     * @param lines the line of each answer, in order
     * @param rowwise whether each answer stands for itself, so that a bad one leaves the others usable
     */
    record Answers(AnswerSheet sheet, List<Integer> lines, boolean rowwise, List<Fault> rejected, List<Fault> warnings)
            implements Source {
        public Answers {
            lines = List.copyOf(lines);
            rejected = List.copyOf(rejected);
            warnings = List.copyOf(warnings);
        }
    }

    /** A report, as text or JSON. */
    record Printed(Report report, List<Fault> warnings) implements Source {
        public Printed {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Fault> rejected() {
            return List.of();
        }
    }
}
