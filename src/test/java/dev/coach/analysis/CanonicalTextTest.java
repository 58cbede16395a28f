package dev.coach.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final List<String> PIECES = List.of(
            "I ",
            "wrote",
            " the",
            "\u00A0loader",
            ". ",
            "\n\n",
            "don\u2019t",
            "\u201Cquick\u201D",
            " \u2013 ",
            "e\u0301",
            "\uD83D\uDE80",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\uFB01le",
            "\u200B",
            "\u00E2\u20AC\u2122",
            "caf\u00C3\u00A9",
            "5,000",
            " 99.8%",
            "\t",
            "C#",
            "\uFF26\uFF35\uFF2C\uFF2C",
            "\u4E2D\u6587",
            "\r",
            "\uD800");

    @Test
    void every_sentence_maps_back_to_the_words_as_typed() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String original = typed.toString();
            CanonicalText text = CanonicalText.of(original);
            for (Sentence sentence : Sentences.of(text)) {
                String words = text.typed(sentence.span());
                int start = original.offsetByCodePoints(0, text.typedStart(sentence.span()));
                int end = original.offsetByCodePoints(0, text.typedEnd(sentence.span()));
                assertThat(words).isNotBlank().isEqualTo(original.substring(start, end));
            }
        }
    }

    @Test
    void spellings_of_the_same_words_become_one() {
        String plain = "I don't stop - I \"ask\" the file's owner.";
        assertThat(CanonicalText.of(
                                "I  don\u2019t stop \u2013\u00A0I \u201Cask\u201D the \uFB01le\u2019s\u200B owner. ")
                        .text())
                .isEqualTo(plain);
        assertThat(CanonicalText.of("I don\u00E2\u20AC\u2122t stop - I \"ask\" the file's owner.")
                        .text())
                .isEqualTo(plain);
    }

    @Test
    void the_line_breaks_of_an_editor_do_not_end_a_sentence() {
        String wrapped = "At a chain of dental clinics every evening the\nfront desks guessed whom to phone.";
        assertThat(Sentences.of(CanonicalText.of(wrapped))).hasSize(1);
        String meant = "We had three problems:\n- the loader\n- the report\n- me";
        assertThat(Sentences.of(CanonicalText.of(meant))).hasSize(4);
    }
}
