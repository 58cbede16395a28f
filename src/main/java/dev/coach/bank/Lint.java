package dev.coach.bank;

import dev.coach.analysis.CanonicalText;
import dev.coach.analysis.Cues;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Sentences;
import dev.coach.bank.SetReader.Located;
import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Faults;
import dev.coach.files.Nearest;
import dev.coach.files.SourceText;
import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks sets and personas beyond what reading them needs: patterns, names of findings, and what a good question has. */
public final class Lint {
    private static final int FEWEST_CUES = 8;
    private static final int MOST_CUES = 14;
    private static final String ANY = "any";

    private final Rubric rubric;
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private int questions;

    public Lint(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * What was found.
     *
     * @param questions how many were checked
     */
    public record Findings(List<Fault> errors, List<Fault> warnings, int questions) {}

    /** Checks question sets together: ids must differ between them too. */
    public Findings sets(List<SourceText> sources) {
        for (SourceText source : sources) {
            try {
                Located<QuestionSet> set = SetReader.set(source);
                named("set", set.value().id(), source);
                questions(set.value().questions(), set.lines(), source.name());
            } catch (BadInput e) {
                errors.addAll(e.faults());
            }
        }
        return new Findings(List.copyOf(errors), List.copyOf(warnings), questions);
    }

    /** Checks personas together. */
    public Findings personas(List<SourceText> sources) {
        Set<String> criteria = new HashSet<>();
        rubric.criteria().stream().map(Criterion::id).forEach(criteria::add);
        for (SourceText source : sources) {
            try {
                Located<Persona> persona = SetReader.persona(source);
                named("persona", persona.value().id(), source);
                for (String id : persona.value().emphasis()) {
                    if (!criteria.contains(id)) {
                        errors.add(new Fault(
                                source.name(),
                                0,
                                "emphasis: no criterion \"" + id + "\"" + Nearest.hint(id, criteria)));
                    }
                }
                questions(persona.value().questions(), persona.lines(), source.name());
            } catch (BadInput e) {
                errors.addAll(e.faults());
            }
        }
        return new Findings(List.copyOf(errors), List.copyOf(warnings), questions);
    }

    /** A second set or persona of the same id would never be seen; a file of another name would not be found. */
    private void named(String what, String id, SourceText source) {
        String elsewhere = seen.putIfAbsent(what + " " + id, source.name());
        if (elsewhere != null) {
            errors.add(new Fault(
                    source.name(), 0, "the " + what + " id \"" + id + "\" is used in " + elsewhere + " as well"));
        }
        String file = source.name().substring(source.name().lastIndexOf('/') + 1);
        if (!file.startsWith(id)) {
            warnings.add(new Fault(source.name(), 0, "the file's name should begin with the id, " + id));
        }
    }

    private void questions(List<Question> all, Map<String, Integer> lines, String source) {
        for (Question question : all) {
            questions++;
            var faults = new Faults(source);
            int line = lines.get(question.id());
            String elsewhere = seen.putIfAbsent(question.id(), source);
            if (elsewhere != null) {
                faults.error(line, question.id() + ": this id is used in " + elsewhere + " as well");
            }
            pointIds(question, line, faults);
            followUps(question, line, faults);
            gaps(question, line, faults);
            if (faults.errors().isEmpty()) {
                modelAnswer(question, line, faults);
            }
            errors.addAll(faults.errors());
            warnings.addAll(faults.warnings());
        }
    }

    private static void pointIds(Question question, int line, Faults faults) {
        Set<String> ids = new HashSet<>();
        question.points().stream()
                .filter(point -> !ids.add(point.id()))
                .forEach(point -> faults.error(line, question.id() + ": two points are called \"" + point.id() + "\""));
    }

    private void followUps(Question question, int line, Faults faults) {
        Set<String> known = new HashSet<>(rubric.wording().keySet());
        known.add(ANY);
        for (Question.FollowUp followUp : question.followUps()) {
            if (!known.contains(followUp.when())) {
                faults.error(
                        line,
                        question.id() + ": follow-up for \"" + followUp.when() + "\", which is no finding"
                                + Nearest.hint(followUp.when(), known));
            }
        }
    }

    private static void gaps(Question question, int line, Faults faults) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("competency", question.competency().isPresent());
        given.put("seniority", question.seniority().isPresent());
        given.put("target_seconds", question.targetSeconds().isPresent());
        given.put("points", !question.points().isEmpty());
        given.put("follow_ups", !question.followUps().isEmpty());
        given.put("model_answer", question.modelAnswer().isPresent());
        given.put("source", question.source().isPresent());
        List<String> missing =
                given.keySet().stream().filter(key -> !given.get(key)).toList();
        if (!missing.isEmpty()) {
            faults.warn(line, question.id() + ": without " + String.join(", ", missing));
        }
        int cues = question.cues().size();
        if (cues < FEWEST_CUES || cues > MOST_CUES) {
            faults.warn(line, question.id() + ": " + cues + " cues instead of " + FEWEST_CUES + " to " + MOST_CUES);
        }
    }

    private static void modelAnswer(Question question, int line, Faults faults) {
        if (question.modelAnswer().isEmpty()) {
            return;
        }
        List<Sentence> sentences =
                Sentences.of(CanonicalText.of(question.modelAnswer().get()));
        long unheard = question.points().stream()
                .filter(point -> !heard(point.any(), sentences))
                .count();
        if (unheard > 1) {
            faults.warn(
                    line,
                    question.id() + ": the model answer makes " + unheard
                            + " of the points in no way that their patterns know");
        }
        question.mistakes().stream()
                .filter(mistake -> heard(mistake.any(), sentences))
                .forEach(mistake -> faults.error(
                        line, question.id() + ": the model answer makes the mistake \"" + mistake.say() + "\""));
        if (!question.cues().isEmpty() && !heard(question.cues(), sentences)) {
            faults.warn(line, question.id() + ": the model answer holds none of the cues");
        }
    }

    private static boolean heard(List<String> patterns, List<Sentence> sentences) {
        Cues cues = Cues.of(patterns);
        return sentences.stream().anyMatch(cues::anyIn);
    }
}
