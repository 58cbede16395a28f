package dev.coach.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void stops_inside_numbers_and_abbreviations_end_nothing() {
        assertThat(texts("It took 5.5 s, e.g. on Mondays. Dr. Chen saw it! Why? No. 5 failed."))
                .containsExactly("It took 5.5 s, e.g. on Mondays.", "Dr. Chen saw it!", "Why?", "No. 5 failed.");
    }

    @Test
    void headings_are_no_words_of_the_answer() {
        assertThat(texts("Situation: the load failed.\nTask:\nAction: I split it.\nResults were late."))
                .containsExactly("the load failed.", "I split it.", "Results were late.");
    }

    @Test
    void dictated_text_without_a_full_stop_comes_in_pieces_that_can_be_quoted() {
        String spoken = "so at my last job the nightly load kept failing and nobody really knew why it was failing "
                + "because there were no logs at all and then i started to write down every error for two weeks "
                + "and i found out that it was always the same file so i asked the team who sends it and they "
                + "changed the time when they send it and after that we had no failure for three months";
        List<Sentence> pieces = Sentences.of(CanonicalText.of(spoken));
        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.tokens()).hasSizeBetween(5, 40));
        assertThat(pieces.stream().mapToInt(piece -> piece.tokens().size()).sum())
                .isEqualTo(Tokens.of(spoken).size());
    }

    @Test
    void words_numbers_and_signs_are_told_apart() {
        assertThat(Tokens.of("It's C++, C# and a_b: 99.8% of 5,000 point-in-time CI/CD p95!").stream()
                        .map(Token::text))
                .containsExactly(
                        "it's", "c++", "c#", "and", "a_b", "99.8", "%", "of", "5,000", "point", "in", "time", "ci",
                        "cd", "p95");
    }

    private static List<String> texts(String text) {
        CanonicalText canonical = CanonicalText.of(text);
        return Sentences.of(canonical).stream()
                .map(sentence -> canonical.text(sentence.span()))
                .toList();
    }
}
