package dev.coach.analysis;

import java.util.List;

/**
 * An answer as it was read: its text in one spelling, its sentences, and what each does and means.
 *
 * @param cut whether the answer goes on after the last of them, unread
 * @param roles one for each sentence
 * @param strengths one for each sentence: points above or below other answers to the same question
 * @param nearness one for each sentence: to the question, -1 to 1
 * @param vectors one for each sentence
 */
public record Reading(
        CanonicalText text,
        List<Sentence> sentences,
        boolean cut,
        List<RoleShares> roles,
        List<Double> strengths,
        List<Double> nearness,
        List<float[]> vectors) {
    public Reading {
        sentences = List.copyOf(sentences);
        roles = List.copyOf(roles);
        strengths = List.copyOf(strengths);
        nearness = List.copyOf(nearness);
        vectors = List.copyOf(vectors);
    }

    public RoleShares rolesOf(Sentence sentence) {
        return roles.get(sentence.index());
    }

    public double strengthOf(Sentence sentence) {
        return strengths.get(sentence.index());
    }

    public double nearnessOf(Sentence sentence) {
        return nearness.get(sentence.index());
    }

    /** The same with other roles. */
    Reading withRoles(List<RoleShares> others) {
        return new Reading(text, sentences, cut, others, strengths, nearness, vectors);
    }

    public float[] vectorOf(Sentence sentence) {
        return vectors.get(sentence.index());
    }

    /** Counts the words of the answer. */
    public int words() {
        return (int) sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
                .count();
    }
}
