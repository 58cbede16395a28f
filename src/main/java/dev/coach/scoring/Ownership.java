package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much the person did: sentences with an own action, and whether "we" stands where "I" should.
 *
 * @param own cues of own action
 * @param shared cues of joint action
 * @param thresholds sentences with own action that earn levels 2, 3, 4 and 5
 * @param sharedFinding the finding where joint action is all there is
 */
public record Ownership(Cues own, Cues shared, List<Integer> thresholds, String sharedFinding) implements Detector {
    public Ownership {
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public Optional<Judged> judge(Case judged) {
        List<Evidence> owned = evidence(own, judged);
        List<Evidence> joint = evidence(shared, judged);
        int level = Detector.levelFor(owned.size(), thresholds);
        boolean mostlyShared = !joint.isEmpty() && joint.size() >= 2 * owned.size();
        if (mostlyShared && level <= 3) {
            int lower = Math.max(1, level - 1);
            return Optional.of(new Judged(lower, lower == 1 ? List.of() : owned, Optional.of(sharedFinding)));
        }
        return Optional.of(Judged.of(level, owned));
    }

    @Override
    public Set<String> findings() {
        return Set.of(sharedFinding);
    }

    private static List<Evidence> evidence(Cues cues, Case judged) {
        List<Evidence> found = new ArrayList<>();
        for (Sentence sentence : judged.substantial()) {
            Optional<Span> span = cues.firstIn(sentence);
            span.ifPresent(s -> found.add(new Evidence(sentence, s)));
        }
        return found;
    }
}
