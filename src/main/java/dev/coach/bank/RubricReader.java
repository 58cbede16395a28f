package dev.coach.bank;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Role;
import dev.coach.files.Faults;
import dev.coach.files.SourceText;
import dev.coach.files.StrictMap;
import dev.coach.files.Tree;
import dev.coach.interview.Kind;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Detector;
import dev.coach.scoring.KindCues;
import dev.coach.scoring.OwnShare;
import dev.coach.scoring.PointsCovered;
import dev.coach.scoring.RolesShown;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Signals;
import dev.coach.scoring.StoryPart;
import dev.coach.scoring.Strength;
import dev.coach.scoring.Substance;
import dev.coach.scoring.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Builds the rubric from its YAML files. Which detectors a file may name stands in one switch here. */
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
                scales.errors(),
                gates.maps("gates").stream().map(GateReader::gate).toList(),
                gates.maps("deductions").stream().map(GateReader::deduction).toList(),
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
                        RubricTerms.role(map.text("role"), map).orElse(Role.VAGUE),
                        map.optionalText("measured"),
                        map.text("missing"),
                        map.text("vague"));
            case "roles" -> new RolesShown(RubricTerms.roles(map, "roles"));
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

    private static KindCues kindCues(StrictMap map) {
        Map<Kind, Cues> kinds = new LinkedHashMap<>();
        for (StrictMap entry : map.maps("kinds")) {
            String label = entry.text("kind");
            Kind.of(label)
                    .ifPresentOrElse(
                            kind -> kinds.put(kind, RubricTerms.cues(entry, "cues")),
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
