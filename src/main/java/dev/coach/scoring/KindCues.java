package dev.coach.scoring;

import dev.coach.analysis.CanonicalText;
import dev.coach.analysis.Cues;
import dev.coach.analysis.Sentences;
import dev.coach.interview.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the kind of a question from its wording; kinds are tried in order, and {@code general} is what is left. */
public final class KindCues {
    private final Map<Kind, Cues> cues;

    public KindCues(Map<Kind, Cues> cues) {
        this.cues = new LinkedHashMap<>(cues);
    }

    /** Returns the kind of a question. */
    public Kind kindOf(String ask) {
        var sentences = Sentences.of(CanonicalText.of(ask));
        return cues.entrySet().stream()
                .filter(entry -> sentences.stream().anyMatch(entry.getValue()::anyIn))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.GENERAL);
    }
}
