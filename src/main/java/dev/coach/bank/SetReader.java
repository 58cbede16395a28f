package dev.coach.bank;

import dev.coach.analysis.CuePattern;
import dev.coach.files.Faults;
import dev.coach.files.Nearest;
import dev.coach.files.SourceText;
import dev.coach.files.StrictMap;
import dev.coach.files.Tree;
import dev.coach.interview.Id;
import dev.coach.interview.Kind;
import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads question sets and personas from YAML, strictly: each fault is named with its line and the keys allowed. */
final class SetReader {
    private SetReader() {}

    /** A set or persona with the lines of its questions, for messages of the lint. */
    record Located<T>(T value, Map<String, Integer> lines) {}

    /**
     * Reads a question set.
     *
     * @throws dev.coach.files.BadInput with every fault
     */
    static Located<QuestionSet> set(SourceText source) {
        var faults = new Faults(source.name());
        StrictMap map = StrictMap.of(Tree.yaml(source, faults), faults);
        String id = id(map);
        String title = map.text("title");
        String role = map.text("role");
        var lines = new HashMap<String, Integer>();
        List<Question> questions = questions(map, lines);
        map.done();
        faults.throwIfAny();
        return new Located<>(new QuestionSet(id, title, role, questions), lines);
    }

    /**
     * Reads a persona.
     *
     * @throws dev.coach.files.BadInput with every fault
     */
    static Located<Persona> persona(SourceText source) {
        var faults = new Faults(source.name());
        StrictMap map = StrictMap.of(Tree.yaml(source, faults), faults);
        var lines = new HashMap<String, Integer>();
        Persona persona = new Persona(
                id(map),
                map.text("name"),
                map.integer("age"),
                map.text("role"),
                map.optionalText("company"),
                map.optionalText("reports_to"),
                map.optionalText("education"),
                map.optionalText("location"),
                map.text("bio"),
                map.texts("goals"),
                map.texts("pain_points"),
                manner(map.map("manner")),
                map.texts("emphasis"),
                questions(map, lines));
        map.done();
        faults.throwIfAny();
        return new Located<>(persona, lines);
    }

    private static Persona.Manner manner(StrictMap map) {
        var manner = new Persona.Manner(map.text("greeting"), map.text("tone"), map.texts("asks_on"));
        map.done();
        return manner;
    }

    private static List<Question> questions(StrictMap map, Map<String, Integer> lines) {
        if (!map.has("questions")) {
            map.faults().error(map.line(), "key \"questions\" is missing");
        } else if (map.maps("questions").isEmpty()) {
            map.faults().error(map.line("questions"), "\"questions\" is empty");
        }
        List<Question> questions = new ArrayList<>();
        for (StrictMap entry : map.maps("questions")) {
            Question question = question(entry);
            Integer before = lines.putIfAbsent(question.id(), entry.line());
            if (before != null) {
                entry.faults().error(entry.line(), "id \"" + question.id() + "\" is used already in line " + before);
            }
            questions.add(question);
        }
        return questions;
    }

    private static Question question(StrictMap map) {
        var question = new Question(
                id(map),
                kind(map),
                map.text("ask"),
                map.optionalText("competency"),
                seniority(map),
                targetSeconds(map),
                patterns(map, "cues"),
                map.maps("points").stream().map(SetReader::point).toList(),
                map.maps("mistakes").stream().map(SetReader::mistake).toList(),
                map.maps("follow_ups").stream().map(SetReader::followUp).toList(),
                map.optionalText("model_answer"),
                map.optionalText("source"));
        map.done();
        return question;
    }

    private static OptionalInt targetSeconds(StrictMap map) {
        OptionalInt seconds = map.integer("target_seconds");
        if (seconds.isPresent() && (seconds.getAsInt() < 5 || seconds.getAsInt() > 1800)) {
            map.faults().error(map.line("target_seconds"), "\"target_seconds\" is 5 to 1800");
        }
        return seconds;
    }

    private static Question.Point point(StrictMap map) {
        var point = new Question.Point(map.text("id"), map.text("say"), patterns(map, "any"));
        map.done();
        return point;
    }

    private static Question.Mistake mistake(StrictMap map) {
        var mistake = new Question.Mistake(map.text("say"), map.text("why"), patterns(map, "any"));
        map.done();
        return mistake;
    }

    private static Question.FollowUp followUp(StrictMap map) {
        var followUp = new Question.FollowUp(map.text("when"), map.text("ask"));
        map.done();
        return followUp;
    }

    /** Reads patterns and sees to it that they are some, long before an answer is judged by them. */
    private static List<String> patterns(StrictMap map, String key) {
        List<String> patterns = map.texts(key);
        for (String pattern : patterns) {
            try {
                CuePattern.of(pattern);
            } catch (IllegalArgumentException e) {
                map.faults().error(map.line(key), e.getMessage());
            }
        }
        return patterns;
    }

    private static String id(StrictMap map) {
        String id = map.text("id");
        if (!id.isEmpty() && !Id.allows(id)) {
            map.faults().error(map.line("id"), "\"" + id + "\" cannot be an id: " + Id.RULE);
        }
        return id;
    }

    private static Kind kind(StrictMap map) {
        String label = map.text("kind");
        return Kind.of(label).orElseGet(() -> {
            if (!label.isEmpty()) {
                List<String> labels =
                        Arrays.stream(Kind.values()).map(Kind::label).toList();
                map.faults().error(map.line("kind"), unknown("kind", label, labels));
            }
            return Kind.GENERAL;
        });
    }

    private static Optional<Question.Seniority> seniority(StrictMap map) {
        return map.optionalText("seniority").flatMap(label -> {
            List<String> labels = Arrays.stream(Question.Seniority.values())
                    .map(s -> s.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!labels.contains(label)) {
                map.faults().error(map.line("seniority"), unknown("seniority", label, labels));
                return Optional.empty();
            }
            return Optional.of(Question.Seniority.valueOf(label.toUpperCase(Locale.ROOT)));
        });
    }

    private static String unknown(String what, String given, List<String> allowed) {
        return "no " + what + " \"" + given + "\"" + Nearest.hint(given, allowed) + " (allowed: "
                + String.join(", ", allowed) + ")";
    }
}
