package dev.coach.analysis;

import java.util.List;

/**
 * An answer as it was read: its text in one spelling, its sentences, and what each does and means.
 *
 * @param cut whether the answer goes on after the last of them, unread
 * @param roles one for each sentence
 * @param vectors one for each sentence
 * @param question the vector of the question
 */
public record Reading(
        CanonicalText text,
        List<Sentence> sentences,
        boolean cut,
        List<RoleShares> roles,
        List<float[]> vectors,
        float[] question) {
    public Reading {
        sentences = List.copyOf(sentences);
        roles = List.copyOf(roles);
        vectors = List.copyOf(vectors);
    }

    public RoleShares rolesOf(Sentence sentence) {
        return roles.get(sentence.index());
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
