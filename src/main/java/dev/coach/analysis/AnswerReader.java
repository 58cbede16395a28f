package dev.coach.analysis;

import dev.coach.interview.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads answers with a sentence model and a reader of sentences. Questions and points come again, so their vectors are kept. */
public final class AnswerReader {
    /** As many texts of questions are kept; a class has fewer. */
    private static final int MOST_KEPT = 2000;

    /** An answer is read up to here: about nine minutes of speech. */
    private static final int MOST_CHARS = 8000;

    /** So many sentences of the usual length take nine minutes as well; a hostile text has thousands of one letter. */
    private static final int MOST_SENTENCES = 150;

    private final Encoder encoder;
    private final SentenceReader head;
    private final Map<String, float[]> kept = new ConcurrentHashMap<>();

    public AnswerReader(Encoder encoder, SentenceReader head) {
        this.encoder = encoder;
        this.head = head;
    }

    /** Returns a reader with the model and the weights that ship with the coach; the model is loaded when first needed. */
    public static AnswerReader trained() {
        return new AnswerReader(new LazyEncoder(SentenceModel::load), SentenceHead.read());
    }

    /** Reads an answer to a question. */
    public Reading read(String answer, Question question) {
        CanonicalText text = CanonicalText.of(answer);
        List<Sentence> all = Sentences.of(text);
        List<Sentence> sentences = all.stream()
                .filter(sentence -> sentence.span().end() <= MOST_CHARS || sentence.index() == 0)
                .limit(MOST_SENTENCES)
                .toList();
        List<float[]> vectors = new ArrayList<>();
        for (Sentence sentence : sentences) {
            vectors.add(encoder.vector(Fillers.without(text.text(sentence.span()))));
        }
        float[] asked = sentences.isEmpty() ? new float[Encoder.SIZE] : vectorOf(question.ask());
        boolean cut = sentences.size() < all.size();
        List<Double> strengths = new ArrayList<>();
        List<Double> nearness = new ArrayList<>();
        for (Sentence sentence : sentences) {
            float[] vector = vectors.get(sentence.index());
            strengths.add(head.strengthOf(sentence, vector));
            nearness.add(head.nearness(vector, asked));
        }
        return new Reading(text, sentences, cut, head.rolesOf(sentences, vectors), strengths, nearness, vectors);
    }

    /** Reads again as if some sentences had not been said: those around them may then do something else. */
    public Reading without(Reading reading, Set<Integer> unsaid) {
        List<Sentence> said = reading.sentences().stream()
                .filter(sentence -> !unsaid.contains(sentence.index()))
                .toList();
        List<float[]> vectors = said.stream().map(reading::vectorOf).toList();
        List<RoleShares> shares = head.rolesOf(said, vectors);
        List<RoleShares> all = new ArrayList<>(reading.roles());
        for (int i = 0; i < said.size(); i++) {
            all.set(said.get(i).index(), shares.get(i));
        }
        return reading.withRoles(all);
    }

    /** Returns the vector of a text that comes again and again, such as a question or a point. */
    public float[] vectorOf(String text) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(text, encoder::vector);
    }
}
