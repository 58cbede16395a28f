package dev.coach.analysis;

import java.util.List;

/**
 * An answer as it was read: its text in one spelling, its sentences, and what each does.
 *
 * @param roles one for each sentence
 */
public record Reading(CanonicalText text, List<Sentence> sentences, List<Role> roles) {
    public Reading {
        sentences = List.copyOf(sentences);
        roles = List.copyOf(roles);
    }

    /** Reads an answer. */
    public static Reading of(String answer, RoleReader roles) {
        CanonicalText text = CanonicalText.of(answer);
        List<Sentence> sentences = Sentences.of(text);
        return new Reading(text, sentences, roles.rolesOf(sentences));
    }

    public Role roleOf(Sentence sentence) {
        return roles.get(sentence.index());
    }

    /** Counts the words of the answer. */
    public int words() {
        return (int) sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
                .count();
    }
}
