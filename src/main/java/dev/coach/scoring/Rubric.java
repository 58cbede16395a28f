package dev.coach.scoring;

import dev.coach.analysis.PartHead;
import dev.coach.interview.Kind;
import java.util.List;
import java.util.Map;

/**
 * Everything that judgement rests on, read from data.
 *
 * @param name what reports call it, such as {@code rules 1}
 * @param parts tells which parts of a story are there
 * @param errors by how many points a score is off on average, by kind of question: measured against blind readers
 * @param wording by finding id
 * @param justification templates of the closing sentence
 */
public record Rubric(
        String name,
        KindCues kinds,
        PartHead parts,
        Map<Kind, Integer> errors,
        List<Gate> gates,
        List<Deduction> deductions,
        List<Criterion> criteria,
        Map<String, Wording> wording,
        Justification justification) {
    public Rubric {
        errors = Map.copyOf(errors);
        gates = List.copyOf(gates);
        deductions = List.copyOf(deductions);
        criteria = List.copyOf(criteria);
        wording = Map.copyOf(wording);
    }

    /** Returns the criteria that answers to this kind of question are judged by, in order. */
    public List<Criterion> criteriaFor(Kind kind) {
        return criteria.stream()
                .filter(criterion -> criterion.scales().containsKey(kind))
                .toList();
    }

    /** Tells whether what a finding takes off is a measure, which nearly every answer has some of, and no slip. */
    public boolean isMeasured(String finding) {
        return deductions.stream()
                .anyMatch(deduction -> deduction instanceof Deduction.Distance
                        && deduction.finding().equals(finding));
    }

    /**
     * Templates of the sentences that close an answer's report.
     *
     * @param rests on what most of the score rests
     * @param nothing where nothing earned points
     * @param lost where most is lost
     * @param capped why the score cannot be higher
     * @param cut that the answer was not read to its end
     * @param kind that the kind was taken from the wording
     */
    public record Justification(String rests, String nothing, String lost, String capped, String kind, String cut) {}
}
