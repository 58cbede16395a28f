package dev.coach.scoring;

import dev.coach.analysis.Reading;
import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.analysis.Stems;
import dev.coach.interview.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer under judgement.
 *
 * @param setAside indices of sentences that a gate took out: they earn nothing
 */
public record Case(Question question, Reading reading, Set<Integer> setAside) {
    /** A sentence with fewer words of meaning is no evidence of anything. */
    private static final int SUBSTANCE = 2;

    public Case {
        setAside = Set.copyOf(setAside);
    }

    /** The same case with these sentences set aside as well. */
    public Case without(List<Sentence> sentences) {
        var more = new HashSet<>(setAside);
        sentences.forEach(sentence -> more.add(sentence.index()));
        return new Case(question, reading, more);
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

    /** Returns the sentences that count and say enough to be evidence. */
    public List<Sentence> substantial() {
        return counted().stream()
                .filter(sentence -> Stems.content(sentence.tokens()).size() >= SUBSTANCE)
                .toList();
    }

    public Role roleOf(Sentence sentence) {
        return reading.roleOf(sentence);
    }

    /** Returns where the sentence stands in the answer: 0 first, 1 last. */
    public double placeOf(Sentence sentence) {
        int last = reading.sentences().size() - 1;
        return last == 0 ? 1 : (double) sentence.index() / last;
    }
}
