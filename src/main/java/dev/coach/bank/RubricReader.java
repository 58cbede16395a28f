package dev.coach.bank;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Role;
import dev.coach.files.Faults;
import dev.coach.files.SourceText;
import dev.coach.files.StrictMap;
import dev.coach.files.Tree;
import dev.coach.interview.Kind;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Deduction;
import dev.coach.scoring.Detector;
import dev.coach.scoring.Gate;
import dev.coach.scoring.Gates;
import dev.coach.scoring.KindCues;
import dev.coach.scoring.OwnShare;
import dev.coach.scoring.PointsCovered;
import dev.coach.scoring.RolesShown;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Signals;
import dev.coach.scoring.StoryPart;
import dev.coach.scoring.Strength;
import dev.coach.scoring.Substance;
import dev.coach.scoring.WordGates;
import dev.coach.scoring.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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

    private static final Set<String> SIGNALS = Signals.names();

    private RubricReader() {}

    /**
     * Reads the rubric that ships with the coach.
     *
     * @throws dev.coach.files.BadInput with every fault of the first file that has one
     */
    public static Rubric read() {
        return read(Scales.read(open("fitted.yaml")));
    }

    /** Reads the rubric with scales of one's own: the trainer fits them. */
    public static Rubric read(Scales scales) {
        StrictMap kinds = open("kinds.yaml");
        StrictMap gates = open("gates.yaml");
        StrictMap wording = open("wording.yaml");
        StrictMap criteria = open("criteria.yaml");
        Map<String, List<Kind>> groups = groups(criteria.map("groups"));
        var rubric = new Rubric(
                criteria.text("name"),
                kindCues(kinds),
                scales.parts(),
                gates.maps("gates").stream().map(RubricReader::gate).toList(),
                gates.maps("deductions").stream().map(RubricReader::deduction).toList(),
                criteria.maps("criteria").stream()
                        .map(map -> criterion(map, groups, scales))
                        .toList(),
                wordings(wording),
                justification(wording.map("justification")));
        check(rubric, criteria);
        for (StrictMap file : List.of(kinds, gates, wording, criteria)) {
            file.done();
            file.faults().throwIfAny();
        }
        return rubric;
    }

    private static StrictMap open(String file) {
        SourceText text = BankFiles.resource(FOLDER + file, "rubric/" + file);
        var faults = new Faults(text.name());
        return StrictMap.of(Tree.yaml(text, faults), faults);
    }

    private static Criterion criterion(StrictMap map, Map<String, List<Kind>> groups, Scales fitted) {
        String id = map.text("id");
        Map<Kind, Criterion.Scale> scales = new EnumMap<>(Kind.class);
        for (String group : map.texts("groups")) {
            for (Kind kind : groups.getOrDefault(group, List.of())) {
                fitted.of(id, group).ifPresent(scale -> scales.put(kind, scale));
            }
        }
        List<Criterion.Level> levels = new ArrayList<>();
        for (var level : map.map("levels").mapsByKey()) {
            StrictMap l = level.getValue();
            levels.add(new Criterion.Level(l.text("anchor"), l.text("finding")));
            l.done();
        }
        if (levels.size() != 5) {
            map.faults().error(map.line("levels"), "a criterion has levels 1 to 5");
        }
        List<String> signals = map.texts("signals");
        signals.stream()
                .filter(signal -> !SIGNALS.contains(signal))
                .forEach(signal -> map.faults().error(map.line("signals"), "no signal \"" + signal + "\""));
        var criterion = new Criterion(id, map.text("title"), signals, scales, levels, detector(map));
        map.skip("examples");
        map.done();
        return criterion;
    }

    private static Detector detector(StrictMap map) {
        String name = map.text("detector");
        return switch (name) {
            case "story_part" ->
                new StoryPart(
                        role(map.text("role"), map).orElse(Role.VAGUE),
                        map.optionalText("measured"),
                        map.text("missing"),
                        map.text("vague"));
            case "roles" -> new RolesShown(roles(map, "roles"));
            case "substance" -> new Substance();
            case "strength" -> new Strength();
            case "own_share" -> new OwnShare(map.text("shared_finding"));
            case "points" -> new PointsCovered();
            default -> {
                map.faults().error(map.line("detector"), "no detector \"" + name + "\"");
                yield new PointsCovered();
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
                        map.number("small").orElse(0.0),
                        map.number("known").orElse(0.0));
            case "aimed" ->
                new Gates.Aimed(
                        map.text("finding"),
                        cues(map, "cues"),
                        map.number("share").orElse(1.0),
                        points(map));
            case "circles" ->
                new WordGates.Circles(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        map.number("different").orElse(0.0),
                        map.number("stutters").orElse(1.0),
                        map.integer("at").orElse(100));
            case "only_question" ->
                new WordGates.OnlyQuestion(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        map.number("share").orElse(1.0),
                        map.integer("at").orElse(100));
            case "lists" ->
                new WordGates.Lists(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        map.number("small").orElse(0.0),
                        points(map));
            case "empty_frame" ->
                new WordGates.EmptyFrame(
                        map.text("finding"),
                        map.integer("headings").orElse(0),
                        map.number("full").orElse(0.0),
                        map.integer("at").orElse(100));
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
                        kinds(map),
                        map.integer("below").orElse(0),
                        map.integer("at").orElse(100));
            case "off_topic" ->
                new Gates.OffTopic(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        map.integer("at").orElse(100));
            case "bare_figures" -> new Gates.BareFigures(map.text("finding"), points(map));
            case "only_we" ->
                new WordGates.OnlyWe(
                        map.text("finding"),
                        map.integer("we").orElse(0),
                        map.integer("at").orElse(100));
            case "rambling" ->
                new Gates.Rambling(
                        map.text("finding"),
                        map.integer("words").orElse(0),
                        roles(map, "empty"),
                        map.number("share").orElse(1.0),
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
        String finding = map.text("finding");
        double most = map.number("most").orElse(0.0);
        Optional<Double> from = map.number("from");
        Deduction deduction = from.isPresent()
                ? new Deduction.Distance(finding, from.get(), most)
                : new Deduction.Matches(
                        finding,
                        cues(map, "cues"),
                        map.number("each").orElse(0.0),
                        map.integer("free").orElse(0),
                        most);
        map.skip("examples");
        map.done();
        return deduction;
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
                map.text("rests"),
                map.text("nothing"),
                map.text("lost"),
                map.text("capped"),
                map.text("kind"),
                map.text("cut"));
        map.done();
        return justification;
    }

    private static Map<String, List<Kind>> groups(StrictMap map) {
        Map<String, List<Kind>> groups = new HashMap<>();
        map.textsByKey()
                .forEach((group, labels) -> groups.put(
                        group,
                        labels.stream()
                                .flatMap(label -> Kind.of(label).stream())
                                .toList()));
        return groups;
    }

    private static Set<Kind> kinds(StrictMap map) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String label : map.texts("kinds")) {
            Kind.of(label)
                    .ifPresentOrElse(
                            kinds::add, () -> map.faults().error(map.line("kinds"), "no kind \"" + label + "\""));
        }
        return kinds;
    }

    private static Set<Role> roles(StrictMap map, String key) {
        Set<Role> roles = new HashSet<>();
        map.texts(key).forEach(name -> role(name, map).ifPresent(roles::add));
        return roles;
    }

    private static Optional<Role> role(String name, StrictMap map) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        map.faults().error(map.line(), "no role \"" + name + "\"");
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

    private static double points(StrictMap map) {
        return map.number("points").orElse(0.0);
    }

    /** Every finding that can come up has its words, and every wording can come up. */
    private static void check(Rubric rubric, StrictMap criteria) {
        Faults faults = criteria.faults();
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
