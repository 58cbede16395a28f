package dev.coach.practice.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import dev.coach.practice.Effect;
import dev.coach.practice.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Types into the real reader on an emulated screen of 80 by 24 and reads what stands on it. */
@Timeout(20)
class TerminalScreenTest {
    private static final String CTRL_D = "\u0004";
    private static final String PASTE_ON = "\u001b[200~";
    private static final String PASTE_OFF = "\u001b[201~";
    private static final Question QUESTION =
            Question.asked("Q1", Kind.BEHAVIOURAL, "Tell me about a mistake you made.", List.of());

    private ScreenTerminal.VirtualTerminal virtual;
    private TerminalScreen screen;

    @BeforeEach
    void open_a_screen() throws IOException {
        virtual = ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24);
        screen = new TerminalScreen(virtual.terminal(), Style.PLAIN);
    }

    @AfterEach
    void close_it() {
        screen.close();
    }

    @Test
    void enter_begins_a_new_line_and_ctrl_d_ends_the_answer() {
        assertThat(ask("I wrote it down.\r\rThen I asked Ana." + CTRL_D))
                .isEqualTo(new Event.Typed("I wrote it down.\n\nThen I asked Ana."));
    }

    @Test
    void done_on_the_last_line_ends_the_answer_and_is_not_part_of_it() {
        assertThat(ask("one\rtwo\r/done\r")).isEqualTo(new Event.Typed("one\ntwo"));
    }

    @Test
    void a_command_that_is_the_whole_answer_counts_at_once() {
        assertThat(ask("/skip\r")).isEqualTo(new Event.Typed("/skip"));
    }

    @Test
    void a_line_that_begins_with_a_slash_is_text() {
        assertThat(ask("/var/log was full\r/skip\r/retry did not help" + CTRL_D))
                .isEqualTo(new Event.Typed("/var/log was full\n/skip\n/retry did not help"));
    }

    @Test
    void a_paste_of_three_hundred_words_with_a_blank_line_is_one_answer() {
        String words = ("the loader read one source after another ".repeat(21).strip() + "\n").repeat(2);
        String pasted = words + "\n" + words.strip();
        assertThat(ask(PASTE_ON + pasted + PASTE_OFF + CTRL_D)).isEqualTo(new Event.Typed(pasted));
    }

    @Test
    void the_same_paste_without_marks_is_one_answer_too() {
        String pasted = ("the loader read one source after another ".repeat(21).strip() + "\n\n").repeat(3) + "end";
        assertThat(ask(pasted.replace('\n', '\r') + CTRL_D)).isEqualTo(new Event.Typed(pasted));
    }

    @Test
    void a_tab_is_text() {
        assertThat(ask("a\tb" + CTRL_D)).isEqualTo(new Event.Typed("a\tb"));
    }

    @Test
    void signs_that_a_shell_would_take_for_its_own_stay() {
        String typed = "It said \"no!\" and !! \\n $HOME 'x";
        assertThat(ask(typed + CTRL_D)).isEqualTo(new Event.Typed(typed));
    }

    @Test
    void a_mistake_is_corrected_with_the_keys_of_an_editor() {
        String home = "\u0001";
        String backspace = "\u007f";
        assertThat(ask("wrote it dowm" + backspace + "n" + home + "I " + CTRL_D))
                .isEqualTo(new Event.Typed("I wrote it down"));
    }

    @Test
    void ctrl_d_on_an_empty_answer_leaves() {
        assertThat(ask(CTRL_D)).isEqualTo(new Event.Ended());
    }

    @Test
    void a_draft_is_there_to_go_on_with() {
        type(" and asked Ana." + CTRL_D);
        assertThat(screen.ask(new Effect.Ask(QUESTION, 1, 1, "I wrote it down")))
                .isEqualTo(new Event.Typed("I wrote it down and asked Ana."));
    }

    @Test
    void question_and_way_out_stand_on_the_screen_above_the_answer() {
        ask("I wrote it down." + CTRL_D);
        String shown = virtual.screen().toString();
        assertThat(shown).contains("Tell me about a mistake you made.", "Ctrl-D done", "/quit", "> I wrote it down.");
    }

    @Test
    void a_number_or_enter_takes_a_choice_and_anything_else_is_asked_again() {
        type("7\r2\r");
        assertThat(screen.choose("What?", List.of("a set", "a person"))).hasValue(1);
        type("\r");
        assertThat(screen.choose("What?", List.of("a set", "a person"))).hasValue(0);
        type("q\r");
        assertThat(screen.choose("What?", List.of("a set", "a person"))).isEmpty();
    }

    private Event ask(String keys) {
        type(keys);
        return screen.ask(new Effect.Ask(QUESTION, 1, 1, ""));
    }

    /** Types from a thread of its own, as fast as the reader takes it: the pipe holds less than a long paste. */
    private void type(String keys) {
        var typist = new Thread(() -> {
            try {
                virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        typist.setDaemon(true);
        typist.start();
    }
}
