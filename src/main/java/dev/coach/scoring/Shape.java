package dev.coach.scoring;

import dev.coach.analysis.Part;
import dev.coach.analysis.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the parts of a story are there, and whether the action has its share.
 *
 * @param actionShare share of the words that own steps should take at least, 0 to 1
 * @param missing finding where a part is missing, by part; checked in the order of the parts' weight: action first
 */
public record Shape(double actionShare, Map<Part, String> missing) implements Detector {
    public Shape {
        missing = new EnumMap<>(missing);
    }

    @Override
    public Optional<Judged> judge(Case judged) {
        Map<Part, Sentence> first = new EnumMap<>(Part.class);
        Map<Part, Integer> words = new EnumMap<>(Part.class);
        int all = 0;
        for (Sentence sentence : judged.substantial()) {
            int count = sentence.tokens().size();
            all += count;
            Optional<Part> part = Part.of(judged.roleOf(sentence));
            part.ifPresent(p -> {
                first.putIfAbsent(p, sentence);
                words.merge(p, count, Integer::sum);
            });
        }
        boolean action = first.containsKey(Part.ACTION);
        boolean background = first.containsKey(Part.SITUATION) || first.containsKey(Part.TASK);
        boolean result = first.containsKey(Part.RESULT);
        double share = all == 0 ? 0 : words.getOrDefault(Part.ACTION, 0) / (double) all;
        int level = 1;
        if (action) {
            level += 1
                    + (background ? 1 : 0)
                    + (result ? 1 : 0)
                    + (background && result && share >= actionShare ? 1 : 0);
        } else if (background && result) {
            level = 2;
        }
        List<Evidence> evidence =
                first.values().stream().map(s -> new Evidence(s, s.span())).toList();
        return Optional.of(new Judged(level, level == 1 ? List.of() : evidence, finding(action, background, result)));
    }

    @Override
    public Set<String> findings() {
        return Set.copyOf(missing.values());
    }

    private Optional<String> finding(boolean action, boolean background, boolean result) {
        if (!action) {
            return Optional.ofNullable(missing.get(Part.ACTION));
        }
        if (!result) {
            return Optional.ofNullable(missing.get(Part.RESULT));
        }
        return background ? Optional.empty() : Optional.ofNullable(missing.get(Part.SITUATION));
    }
}
