package dev.coach.training;

import dev.coach.analysis.PartHead;
import dev.coach.interview.Kind;
import dev.coach.scoring.Criterion.Scale;
import java.util.Map;

/** The text of {@code fitted.yaml}. */
final class FittedFile {
    private FittedFile() {}

    static String text(
            String checksum,
            String figures,
            Map<Kind, Double> errors,
            Map<String, Map<String, Scale>> scales,
            PartHead parts) {
        var text = new StringBuilder("# Written by the trainer (mvn -P train compile exec:java). Do not edit by hand.\n");
        text.append("data: ").append(checksum).append('\n');
        text.append("figures: \"").append(figures).append("\"\n");
        text.append("errors:\n");
        errors.forEach((kind, error) ->
                text.append("  ").append(kind.label()).append(": ").append(Math.round(error)).append('\n'));
        text.append("scales:\n");
        scales.forEach((group, ofGroup) -> ofGroup.forEach((criterion, scale) -> {
            text.append("  - criterion: ").append(criterion).append("\n    group: ").append(group);
            text.append("\n    weights:\n");
            scale.weights().forEach((signal, weight) ->
                    text.append("      ").append(signal).append(": ").append(weight).append('\n'));
            text.append("    thresholds: ").append(scale.thresholds());
            text.append("\n    points: ").append(scale.points()).append('\n');
        }));
        text.append("parts:\n");
        parts.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append("  - part: ")
                        .append(entry.getKey().label())
                        .append("\n    weights: ")
                        .append(entry.getValue())
                        .append('\n'));
        return text.toString();
    }
}
