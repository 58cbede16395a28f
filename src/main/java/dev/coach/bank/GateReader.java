package dev.coach.bank;

import dev.coach.files.StrictMap;
import dev.coach.scoring.Deduction;
import dev.coach.scoring.Gate;
import dev.coach.scoring.Gates;
import dev.coach.scoring.WordGates;
import java.util.Optional;

/** Reads gates and deductions. Which gates a file may name stands in one switch here. */
final class GateReader {
    private GateReader() {}

    static Gate gate(StrictMap map) {
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
                        RubricTerms.cues(map, "cues"),
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
                        RubricTerms.cues(map, "cues"),
                        map.integer("below").orElse(0),
                        map.integer("at").orElse(100));
            case "short" ->
                new Gates.Short(
                        map.text("finding"),
                        RubricTerms.kinds(map),
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
                        RubricTerms.roles(map, "empty"),
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

    static Deduction deduction(StrictMap map) {
        String finding = map.text("finding");
        double most = map.number("most").orElse(0.0);
        Optional<Double> from = map.number("from");
        Deduction deduction = from.isPresent()
                ? new Deduction.Distance(finding, from.get(), most)
                : new Deduction.Matches(
                        finding,
                        RubricTerms.cues(map, "cues"),
                        map.number("each").orElse(0.0),
                        map.integer("free").orElse(0),
                        most);
        map.skip("examples");
        map.done();
        return deduction;
    }

    private static double points(StrictMap map) {
        return map.number("points").orElse(0.0);
    }
}
