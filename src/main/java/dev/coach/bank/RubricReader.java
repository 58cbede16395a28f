package dev.coach.bank;

import dev.coach.analysis.CueRoles;
import dev.coach.analysis.Cues;
import dev.coach.analysis.Part;
import dev.coach.analysis.Role;
import dev.coach.files.Faults;
import dev.coach.files.SourceText;
import dev.coach.files.StrictMap;
import dev.coach.files.Tree;
import dev.coach.interview.Kind;
import dev.coach.scoring.Count;
import dev.coach.scoring.Coverage;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Deduction;
import dev.coach.scoring.Detector;
import dev.coach.scoring.Gate;
import dev.coach.scoring.Gates;
import dev.coach.scoring.KindCues;
import dev.coach.scoring.Ownership;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Shape;
import dev.coach.scoring.Steps;
import dev.coach.scoring.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds the rubric from its YAML files. Which detectors and gates a file may name stands in two switches here. */
public final class RubricReader {
    private static final String FOLDER = "/dev/coach/bank/rubric/";

    private RubricReader() {}

    /**
     * Reads the rubric that ships with the coach.
     *
     * @throws dev.coach.files.BadInput with every fault of the first file that has one
     */
    public static Rubric read() {
        StrictMap roles = open("roles.yaml");
        StrictMap gates = open("gates.yaml");
        StrictMap wording = open("wording.yaml");
        StrictMap criteria = open("criteria.yaml");
        var rubric = new Rubric(
                criteria.text("name"),
                new CueRoles(roleCues(roles)),
                kindCues(roles),
                gates.maps("gates").stream().map(RubricReader::gate).toList(),
                gates.maps("deductions").stream().map(RubricReader::deduction).toList(),
                criteria.maps("criteria").stream().map(RubricReader::criterion).toList(),
                wordings(wording),
                justification(wording.map("justification")));
        for (StrictMap file : List.of(roles, gates, wording, criteria)) {
            file.done();
        }
        check(rubric, criteria);
        for (StrictMap file : List.of(roles, gates, wording, criteria)) {
            file.faults().throwIfAny();
        }
        return rubric;
    }

    private static StrictMap open(String file) {
        SourceText text = BankFiles.resource(FOLDER + file, "rubric/" + file);
        var faults = new Faults(text.name());
        return StrictMap.of(Tree.yaml(text, faults), faults);
    }

    private static Criterion criterion(StrictMap map) {
        String id = map.text("id");
        Map<Kind, Integer> worth = new EnumMap<>(Kind.class);
        StrictMap worths = map.map("worth");
        for (Kind kind : Kind.values()) {
            worths.integer(kind.label()).ifPresent(points -> worth.put(kind, points));
        }
        worths.done();
        List<Criterion.Level> levels = new ArrayList<>();
        for (var level : map.map("levels").mapsByKey()) {
            StrictMap l = level.getValue();
            levels.add(new Criterion.Level(
                    l.text("anchor"), l.text("finding"), l.number("share").orElse(0.0) / 100));
            l.done();
        }
        if (levels.size() != 5) {
            map.faults().error(map.line("levels"), "a criterion has levels 1 to 5");
        }
        var criterion = new Criterion(id, map.text("title"), worth, levels, detector(map));
        map.skip("examples");
        map.done();
        return criterion;
    }

    private static Detector detector(StrictMap map) {
        String name = map.text("detector");
        return switch (name) {
            case "steps" ->
                new Steps(
                        steps(map.map("steps")), roles(map), map.number("after").orElse(0.0));
            case "count" ->
                new Count(
                        cues(map, "cues"),
                        integers(map, "thresholds"),
                        map.integer("most_per_sentence").orElse(1));
            case "ownership" ->
                new Ownership(
                        cues(map, "own"), cues(map, "shared"), integers(map, "thresholds"), map.text("shared_finding"));
            case "shape" -> new Shape(map.number("action_share").orElse(0.0), missing(map.map("missing")));
            case "coverage" -> new Coverage(map.numbers("thresholds"));
            default -> {
                map.faults().error(map.line("detector"), "no detector \"" + name + "\"");
                yield new Coverage(List.of());
            }
        };
    }

    private static Gate gate(StrictMap map) {
        String name = map.text("gate");
        map.skip("examples");
        Gate gate = switch (name) {
            case "nothing" -> new Gates.Nothing(map.text("reason"));
            case "other_language" ->
                new Gates.OtherLanguage(
                        map.text("reason"),
                        map.integer("words").orElse(0),
                        map.number("least").orElse(0.0));
            case "matching" -> new Gates.Matching(map.text("finding"), cues(map, "cues"), points(map));
            case "echo" ->
                new Gates.Echo(map.text("finding"), map.number("share").orElse(1.0), points(map));
            case "repeated" -> new Gates.Repeated(map.text("finding"), points(map));
            case "mostly" ->
                new Gates.Mostly(
                        map.text("finding"),
                        cues(map, "cues"),
                        map.integer("below").orElse(0),
                        map.integer("at").orElse(100));
            case "short" ->
                new Gates.Short(
                        map.text("finding"),
                        map.integer("below").orElse(0),
                        map.integer("at").orElse(100));
            case "off_topic" ->
                new Gates.OffTopic(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        map.integer("at").orElse(100));
            default -> {
                map.faults().error(map.line("gate"), "no gate \"" + name + "\"");
                yield judged -> Optional.empty();
            }
        };
        map.done();
        return gate;
    }

    private static Deduction deduction(StrictMap map) {
        var deduction = new Deduction(
                map.text("finding"),
                cues(map, "cues"),
                map.number("each").orElse(0.0),
                map.integer("free").orElse(0),
                map.number("most").orElse(0.0));
        map.skip("examples");
        map.done();
        return deduction;
    }

    private static Map<Role, Cues> roleCues(StrictMap map) {
        Map<Role, Cues> roles = new EnumMap<>(Role.class);
        for (var entry : map.map("roles").mapsByKey()) {
            role(entry.getKey(), map).ifPresent(role -> roles.put(role, cues(entry.getValue(), "cues")));
            entry.getValue().skip("examples");
            entry.getValue().done();
        }
        return roles;
    }

    private static KindCues kindCues(StrictMap map) {
        Map<Kind, Cues> kinds = new LinkedHashMap<>();
        for (StrictMap entry : map.maps("kinds")) {
            String label = entry.text("kind");
            Kind.of(label)
                    .ifPresentOrElse(
                            kind -> kinds.put(kind, cues(entry, "cues")),
                            () -> entry.faults().error(entry.line("kind"), "no kind \"" + label + "\""));
            entry.skip("examples");
            entry.done();
        }
        return new KindCues(kinds);
    }

    private static Map<String, Wording> wordings(StrictMap map) {
        Map<String, Wording> wordings = new HashMap<>();
        for (StrictMap entry : map.maps("findings")) {
            String place = entry.text("place").toUpperCase(Locale.ROOT);
            var wording = new Wording(
                    entry.text("finding"),
                    Wording.Place.valueOf(place),
                    entry.optionalText("strength"),
                    entry.optionalText("weakness"),
                    entry.optionalText("tip"));
            entry.done();
            if (wordings.put(wording.finding(), wording) != null) {
                entry.faults().error(entry.line(), "finding \"" + wording.finding() + "\" is worded twice");
            }
        }
        return wordings;
    }

    private static Rubric.Justification justification(StrictMap map) {
        var justification = new Rubric.Justification(
                map.text("rests"), map.text("nothing"), map.text("lost"), map.text("capped"), map.text("kind"));
        map.done();
        return justification;
    }

    private static Map<Integer, Cues> steps(StrictMap map) {
        Map<Integer, Cues> steps = new HashMap<>();
        map.textsByKey()
                .forEach((level, patterns) -> steps.put(Integer.parseInt(level), compiled(map, level, patterns)));
        return steps;
    }

    private static Map<Part, String> missing(StrictMap map) {
        Map<Part, String> missing = new EnumMap<>(Part.class);
        map.textByKey()
                .forEach((label, finding) -> Part.labelled(label)
                        .ifPresentOrElse(
                                part -> missing.put(part, finding),
                                () -> map.faults().error(map.line(label), "no part \"" + label + "\"")));
        return missing;
    }

    private static Set<Role> roles(StrictMap map) {
        Set<Role> roles = new HashSet<>();
        map.texts("roles").forEach(name -> role(name, map).ifPresent(roles::add));
        return roles;
    }

    private static Optional<Role> role(String name, StrictMap map) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        map.faults().error(map.line("roles"), "no role \"" + name + "\"");
        return Optional.empty();
    }

    private static Cues cues(StrictMap map, String key) {
        return compiled(map, key, map.texts(key));
    }

    private static Cues compiled(StrictMap map, String key, List<String> patterns) {
        try {
            return Cues.of(patterns);
        } catch (IllegalArgumentException e) {
            map.faults().error(map.line(key), e.getMessage());
            return Cues.NONE;
        }
    }

    private static List<Integer> integers(StrictMap map, String key) {
        return map.numbers(key).stream().map(Double::intValue).toList();
    }

    private static double points(StrictMap map) {
        return map.number("points").orElse(0.0);
    }

    /** Points of a kind add up to 100, and every finding that can come up has its words. */
    private static void check(Rubric rubric, StrictMap criteria) {
        Faults faults = criteria.faults();
        for (Kind kind : Kind.values()) {
            int sum = rubric.criteriaFor(kind).stream()
                    .mapToInt(c -> c.worth().get(kind))
                    .sum();
            if (sum != 100) {
                faults.error(0, "the worth of " + kind.label() + " adds up to " + sum + " instead of 100");
            }
        }
        Set<String> named = new TreeSet<>();
        for (Criterion criterion : rubric.criteria()) {
            criterion.levels().forEach(level -> named.add(level.finding()));
            named.addAll(criterion.detector().findings());
        }
        rubric.gates().forEach(gate -> named.addAll(gate.findings()));
        rubric.deductions().forEach(deduction -> named.add(deduction.finding()));
        Set<String> worded = rubric.wording().keySet();
        named.stream()
                .filter(finding -> !worded.contains(finding))
                .forEach(finding -> faults.error(0, "finding \"" + finding + "\" has no wording"));
        worded.stream()
                .filter(finding -> !named.contains(finding))
                .forEach(finding -> faults.error(0, "the wording of \"" + finding + "\" can never be said"));
        rubric.wording()
                .values()
                .forEach(wording -> wording.unknownPlaceholders()
                        .forEach(name ->
                                faults.error(0, "nothing fills {" + name + "} of \"" + wording.finding() + "\"")));
    }
}
