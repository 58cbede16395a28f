package dev.coach.scoring;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many different matches of the cues there are.
 *
 * @param thresholds counts that earn levels 2, 3, 4 and 5
 * @param mostPerSentence so that a bare list earns no more than a sentence
 */
public record Count(Cues cues, List<Integer> thresholds, int mostPerSentence) implements Detector {
    public Count {
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public Optional<Judged> judge(Case judged) {
        Set<String> seen = new HashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Sentence sentence : judged.substantial()) {
            if (judged.roleOf(sentence) == Role.AIMED) {
                continue;
            }
            int inSentence = 0;
            for (Span span : cues.in(sentence)) {
                String words = judged.reading().text().text(span).toLowerCase(Locale.ROOT);
                if (inSentence < mostPerSentence && seen.add(words)) {
                    evidence.add(new Evidence(sentence, span));
                    inSentence++;
                }
            }
        }
        int level = Detector.levelFor(evidence.size(), thresholds);
        return Optional.of(Judged.of(level, densestFirst(evidence)));
    }

    /** The sentence that holds most matches is the best one to quote; one quote a sentence is enough. */
    private static List<Evidence> densestFirst(List<Evidence> evidence) {
        Map<Sentence, List<Evidence>> bySentence = new LinkedHashMap<>();
        evidence.forEach(e ->
                bySentence.computeIfAbsent(e.sentence(), s -> new ArrayList<>()).add(e));
        return bySentence.values().stream()
                .sorted(Comparator.comparingInt(all -> -all.size()))
                .map(all -> all.get(0))
                .toList();
    }
}
