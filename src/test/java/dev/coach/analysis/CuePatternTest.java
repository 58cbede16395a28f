package dev.coach.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no longer               ; it is no longer used          ; no longer",
                "learn*                  ; We learned that               ; learned",
                "(cut|saved) {0,2} <num> ; it saved us about 40 minutes  ; saved us about 40",
                "from <num> %? to <num>  ; down from 9% to 2 in May      ; from 9% to 2",
                "i {0,2} <past>          ; and then I also rebuilt it    ; I also rebuilt",
                "(a b|c) d               ; we did a b d                  ; a b d",
                "(cut {0,3}) <num>       ; we cut it by 5 percent        ; cut it by 5",
                "(a b?) b c              ; then a b c                    ; a b c",
                "<name>                  ; We moved to Snowflake         ; Snowflake",
                "<num> <unit>?           ; in twelve weeks               ; twelve weeks",
            })
    void a_pattern_finds_its_words(String pattern, String text, String expected) {
        assertThat(found(pattern, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no longer       ; longer, no",
                "cut {0,2} <num> ; cut all of the other 40",
                "i <past>        ; I hundred",
                "stem*           ; the ste",
                "<name>          ; We moved",
            })
    void a_pattern_leaves_other_words_alone(String pattern, String text) {
        assertThat(found(pattern, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(a",
                "a)",
                "a|b",
                "(a|)",
                "{0,4}",
                "{0,4} a",
                "a {4,2}",
                "a {0,99}",
                "a {x,y}",
                "<nun>",
                "<num",
                "a-b",
                "A",
                "*",
                "a?",
                "(a|b)*",
                "c.d"
            })
    void a_pattern_that_is_none_is_refused_with_its_text(String pattern) {
        assertThatThrownBy(() -> CuePattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + pattern + "\"");
    }

    @Test
    void the_index_finds_what_the_patterns_find_one_by_one() {
        List<String> patterns = List.of("a b", "b? c", "(a|d) {0,2} e", "fa*", "<num> a", "e (a b|c)");
        List<CuePattern> each = patterns.stream().map(CuePattern::of).toList();
        Cues together = Cues.of(patterns);
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            var words = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                words.append(List.of("a", "b", "c", "d", "e", "fab", "7").get(random.nextInt(7)))
                        .append(' ');
            }
            for (Sentence sentence : Sentences.of(CanonicalText.of(words.toString()))) {
                boolean any = false;
                for (int at = 0; at < sentence.tokens().size(); at++) {
                    int start = at;
                    any |= each.stream().anyMatch(p -> p.endOfMatch(sentence.tokens(), start) > start);
                }
                assertThat(together.anyIn(sentence)).as(words.toString()).isEqualTo(any);
            }
        }
    }

    private static List<String> found(String pattern, String text) {
        CanonicalText canonical = CanonicalText.of(text);
        return Sentences.of(canonical).stream()
                .flatMap(sentence -> Cues.of(List.of(pattern)).in(sentence).stream())
                .map(canonical::text)
                .toList();
    }
}
