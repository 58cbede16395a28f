package dev.coach.scoring;

import dev.coach.analysis.Part;
import dev.coach.analysis.Reading;
import dev.coach.analysis.RoleShares;
import dev.coach.analysis.Sentence;
import dev.coach.interview.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer under judgement.
 *
 * @param presence how sure it is that readers see a part of the story, 0 to 1
 * @param points vectors of the question's points, in order
 * @param setAside indices of sentences that a gate took out: they earn nothing
 */
public record Case(
        Question question, Reading reading, Map<Part, Double> presence, List<float[]> points, Set<Integer> setAside) {
    public Case {
        presence = Map.copyOf(presence);
        points = List.copyOf(points);
        setAside = Set.copyOf(setAside);
    }

    /** The same case with these sentences set aside as well. */
    public Case without(List<Sentence> sentences) {
        var more = new HashSet<>(setAside);
        sentences.forEach(sentence -> more.add(sentence.index()));
        return new Case(question, reading, presence, points, more);
    }

    /** Returns the sentences that count, in order. */
    public List<Sentence> counted() {
        return reading.sentences().stream()
                .filter(sentence -> !setAside.contains(sentence.index()))
                .toList();
    }

    /** Counts the words of the sentences that count. */
    public int countedWords() {
        return counted().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }

    public RoleShares roles(Sentence sentence) {
        return reading.rolesOf(sentence);
    }
}
