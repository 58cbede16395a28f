package dev.coach.scoring;

import dev.coach.analysis.Part;
import dev.coach.interview.Kind;
import dev.coach.interview.Timing;
import dev.coach.scoring.Scorecard.PartSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the time of a story goes: seconds a part, spoken at the usual pace, and the parts that were not heard. A project is
 * told by the formula context, challenge, approach, result, learning; its parts are the same under these names.
 */
public final class PartTimes {
    private static final Map<Part, String> FORMULA = Map.of(
            Part.SITUATION, "context",
            Part.TASK, "challenge",
            Part.ACTION, "approach",
            Part.RESULT, "result",
            Part.LESSON, "learning");

    private PartTimes() {}

    /** Returns the times in one line; empty for an answer that is not told in parts. */
    public static Optional<String> of(Scorecard card) {
        if (card.parts().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> words = new LinkedHashMap<>();
        for (PartSpan part : card.parts()) {
            String said = card.answer()
                    .substring(
                            card.answer().offsetByCodePoints(0, part.start()),
                            card.answer().offsetByCodePoints(0, part.end()));
            words.merge(part.part(), said.strip().split("\\s+").length, Integer::sum);
        }
        List<String> heard = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Part part : Part.values()) {
            String name = card.kind().filter(Kind.PROJECT::equals).isPresent() ? FORMULA.get(part) : part.label();
            Integer said = words.get(part.label());
            if (said == null) {
                missing.add(name);
            } else {
                heard.add(name + " " + Timing.secondsFor(said) + " s");
            }
        }
        String rest = missing.isEmpty() ? "" : "; not heard: " + String.join(", ", missing);
        return Optional.of(String.join(", ", heard) + rest);
    }
}
