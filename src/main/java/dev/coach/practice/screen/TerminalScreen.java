package dev.coach.practice.screen;

import dev.coach.files.Visible;
import dev.coach.practice.Command;
import dev.coach.practice.Effect;
import dev.coach.practice.Event;
import dev.coach.practice.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;

/** A terminal with one editable buffer an answer: Enter is a new line, Ctrl-D ends it, pasted text is one answer. */
public final class TerminalScreen implements Screen {
    private static final String ENTER = "coach-enter";
    private static final String FINISH = "coach-finish";
    private static final int COLUMNS = 80;

    private final Terminal terminal;
    private final Style style;
    private final LineReader answers;
    private final LineReader choices;

    public TerminalScreen(Terminal terminal, Style style) {
        this.terminal = terminal;
        this.style = style;
        this.choices = reader(terminal);
        this.answers = reader(terminal);
        answers.getWidgets().put(ENTER, this::enter);
        answers.getWidgets().put(FINISH, this::finish);
        KeyMap<org.jline.reader.Binding> keys = answers.getKeyMaps().get(LineReader.MAIN);
        keys.bind(new Reference(ENTER), "\r", "\n");
        keys.bind(new Reference(FINISH), KeyMap.ctrl('D'));
        // Keys of an editor that would throw an answer away, end it unasked, or look for what is not here.
        for (String key : List.of("G", "O", "]", "X")) {
            keys.unbind(KeyMap.ctrl(key.charAt(0)));
        }
        for (char second : new char[] {'E', 'K', 'G', 'U', 'V', 'R'}) {
            keys.unbind(KeyMap.ctrl('X') + KeyMap.ctrl(second));
        }
        // A tab is text here; JLine would look for words to complete, and lose it.
        keys.bind(new Reference(LineReader.SELF_INSERT), "\t");
    }

    /** Opens the terminal that the program runs in. */
    public static TerminalScreen open(Style style) {
        // JLine reports a TERM that it does not know with a stack trace.
        java.util.logging.Logger.getLogger("org.jline").setLevel(java.util.logging.Level.OFF);
        try {
            // Without graphemeCluster(false) JLine asks the terminal questions and eats what was typed ahead.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .graphemeCluster(false)
                    .encoding(StandardCharsets.UTF_8)
                    .stdinEncoding(StandardCharsets.UTF_8)
                    .stdoutEncoding(StandardCharsets.UTF_8)
                    .build();
            return new TerminalScreen(terminal, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the classes that opening a terminal needs, without one. */
    public static void load() {
        try (var terminal = new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            new TerminalScreen(terminal, Style.PLAIN).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void show(Effect effect) {
        lines().of(effect).forEach(terminal.writer()::println);
        terminal.flush();
    }

    @Override
    public Event ask(Effect.Ask ask) {
        show(ask);
        try {
            String text = answers.readLine("> ", null, (Character) null, ask.draft());
            return new Event.Typed(Visible.text(withoutDone(text)));
        } catch (UserInterruptException e) {
            return new Event.Interrupted(Visible.text(e.getPartialLine()));
        } catch (EndOfFileException e) {
            String partial = e.getPartialLine() == null ? "" : Visible.text(e.getPartialLine());
            return partial.isBlank() ? new Event.Ended() : new Event.Typed(partial);
        }
    }

    @Override
    public OptionalInt choose(String question, List<String> offered) {
        var out = terminal.writer();
        out.println(style.strong(question));
        for (int i = 0; i < offered.size(); i++) {
            out.println("  " + style.strong(String.valueOf(i + 1)) + "  " + offered.get(i));
        }
        out.println(style.faint("Enter takes 1, q leaves."));
        terminal.flush();
        try {
            Choice choice = Choice.of(choices.readLine("> "), offered.size());
            while (choice instanceof Choice.Unknown) {
                out.println("A number from 1 to " + offered.size() + ", or q to leave.");
                choice = Choice.of(choices.readLine("> "), offered.size());
            }
            return choice.index();
        } catch (UserInterruptException e) {
            throw new CancellationException("Ctrl-C");
        } catch (EndOfFileException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the answer after /done on the last line, or where the whole answer is a command; else begins a new line. */
    private boolean enter() {
        String typed = answers.getBuffer().toString();
        String lastLine = typed.substring(typed.lastIndexOf('\n') + 1);
        boolean atEnd = answers.getBuffer().cursor() == answers.getBuffer().length();
        boolean ends = lastLine.strip().equals(Command.DONE.typed())
                || Command.of(typed).isPresent();
        if (atEnd && ends) {
            answers.callWidget(LineReader.ACCEPT_LINE);
        } else {
            answers.getBuffer().write('\n');
        }
        return true;
    }

    private boolean finish() {
        boolean empty = answers.getBuffer().length() == 0;
        answers.callWidget(empty ? LineReader.DELETE_CHAR_OR_LIST : LineReader.ACCEPT_LINE);
        return true;
    }

    private static String withoutDone(String text) {
        int lastBreak = text.lastIndexOf('\n');
        boolean done = lastBreak >= 0 && text.substring(lastBreak + 1).strip().equals(Command.DONE.typed());
        return done ? text.substring(0, lastBreak) : text;
    }

    private Lines lines() {
        int columns = terminal.getSize().getColumns();
        return new Lines(columns > 0 ? columns : COLUMNS, style);
    }

    private static LineReader reader(Terminal terminal) {
        // An answer is plain text: no quotes, escapes, history or completion may change it.
        var parser = new DefaultParser();
        parser.setEscapeChars(new char[0]);
        parser.setQuoteChars(new char[0]);
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("interview-coach")
                .parser(parser)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, false)
                .option(LineReader.Option.INSERT_TAB, false)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "| ")
                .build();
    }
}
