package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The highest step whose cues occur: from a vague claim to a number with its starting point.
 *
 * @param steps cues by the level they earn
 * @param roles sentences of these roles count wherever they stand; empty means all
 * @param after sentences of other roles count from this place on, 0 to 1
 */
public record Steps(Map<Integer, Cues> steps, Set<Role> roles, double after) implements Detector {
    public Steps {
        steps = new TreeMap<>(steps);
        roles = Set.copyOf(roles);
    }

    @Override
    public Optional<Judged> judge(Case judged) {
        int best = 1;
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : judged.substantial()) {
            boolean counts = roles.contains(judged.roleOf(sentence)) || judged.placeOf(sentence) >= after;
            for (var step : steps.entrySet()) {
                var span = counts ? step.getValue().firstIn(sentence) : Optional.<dev.coach.analysis.Span>empty();
                if (span.isPresent()) {
                    best = Math.max(best, step.getKey());
                    found.add(new Found(step.getKey(), new Evidence(sentence, span.get())));
                }
            }
        }
        int level = best;
        return Optional.of(Judged.of(
                level,
                found.stream()
                        .filter(f -> f.level == level)
                        .sorted(Comparator.comparingInt(
                                f -> -f.evidence.sentence().index()))
                        .map(Found::evidence)
                        .toList()));
    }

    private record Found(int level, Evidence evidence) {}
}
