package dev.coach.bank;

import dev.coach.analysis.Part;
import dev.coach.analysis.PartHead;
import dev.coach.files.StrictMap;
import dev.coach.interview.Kind;
import dev.coach.scoring.Criterion.Scale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fitted scales: from signals to a level to points, for each criterion and group of kinds. */
public final class Scales {
    private static final Scale NOT_FITTED =
            new Scale(Map.of(), List.of(0.0, 0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0, 0.0));

    private final Map<List<String>, Scale> scales;
    private final Optional<Scale> otherwise;
    private final PartHead parts;
    private final Map<Kind, Integer> errors;

    private Scales(
            Map<List<String>, Scale> scales, Optional<Scale> otherwise, PartHead parts, Map<Kind, Integer> errors) {
        this.scales = Map.copyOf(scales);
        this.otherwise = otherwise;
        this.parts = parts;
        this.errors = Map.copyOf(errors);
    }

    /** Scales that say nothing yet, for every criterion: the trainer measures with them. */
    public static Scales unfitted() {
        return new Scales(Map.of(), Optional.of(NOT_FITTED), new PartHead(Map.of()), Map.of());
    }

    /** Returns the scale of a criterion for a group of kinds. */
    public Optional<Scale> of(String criterion, String group) {
        return Optional.ofNullable(scales.get(List.of(criterion, group))).or(() -> otherwise);
    }

    /** Returns what tells whether a part of a story is there. */
    public PartHead parts() {
        return parts;
    }

    /** Returns by how many points scores are off on average, by kind of question. */
    public Map<Kind, Integer> errors() {
        return errors;
    }

    static Scales read(StrictMap map) {
        map.text("data");
        map.text("figures");
        Map<Kind, Integer> errors = new EnumMap<>(Kind.class);
        StrictMap byKind = map.map("errors");
        for (Kind kind : Kind.values()) {
            byKind.integer(kind.label()).ifPresent(error -> errors.put(kind, error));
        }
        byKind.done();
        Map<List<String>, Scale> scales = new HashMap<>();
        for (StrictMap entry : map.maps("scales")) {
            List<String> key = List.of(entry.text("criterion"), entry.text("group"));
            Map<String, Double> weights = new LinkedHashMap<>();
            entry.map("weights").textByKey().forEach((signal, weight) -> weights.put(signal, Double.valueOf(weight)));
            List<Double> thresholds = entry.numbers("thresholds");
            List<Double> points = entry.numbers("points");
            if (thresholds.size() != 4 || points.size() != 5) {
                entry.faults().error(entry.line(), "a scale has 4 thresholds and 5 points");
            }
            scales.put(key, new Scale(weights, thresholds, points));
            entry.done();
        }
        Map<Part, List<Double>> parts = new EnumMap<>(Part.class);
        for (StrictMap entry : map.maps("parts")) {
            String label = entry.text("part");
            List<Double> weights = entry.numbers("weights");
            Part.labelled(label)
                    .ifPresentOrElse(
                            part -> parts.put(part, weights),
                            () -> entry.faults().error(entry.line(), "no part \"" + label + "\""));
            entry.done();
        }
        map.done();
        map.faults().throwIfAny();
        return new Scales(scales, Optional.empty(), new PartHead(parts), errors);
    }
}
