package dev.coach.practice.screen;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Visible;
import dev.coach.practice.Command;
import dev.coach.practice.Effect;
import dev.coach.practice.Event;
import dev.coach.practice.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.OptionalInt;

/** Plain lines in and out: for pipes, scripts and terminals that can do no more. Never sends an escape sequence. */
public final class PlainScreen implements Screen {
    private static final int COLUMNS = 80;

    /** Half an hour of speech is a tenth of this. */
    private static final int LONGEST_ANSWER = 1_000_000;

    private final BufferedReader in;
    private final PrintWriter out;
    private final Lines lines = new Lines(COLUMNS, Style.PLAIN);

    public PlainScreen(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void show(Effect effect) {
        lines.of(effect).forEach(out::println);
        out.flush();
    }

    @Override
    public Event ask(Effect.Ask ask) {
        show(ask);
        var text = new StringBuilder(ask.draft());
        while (true) {
            String line = readLine();
            if (line == null) {
                return text.toString().isBlank() ? new Event.Ended() : new Event.Typed(text.toString());
            }
            boolean first = text.isEmpty();
            if (line.strip().equals(Command.DONE.typed())
                    || first && Command.of(line).isPresent()) {
                return new Event.Typed(first ? line : text.toString());
            }
            text.append(first ? "" : "\n").append(line);
            if (text.length() > LONGEST_ANSWER) {
                return new Event.Typed(text.toString());
            }
        }
    }

    @Override
    public OptionalInt choose(String question, List<String> choices) {
        out.println(question);
        for (int i = 0; i < choices.size(); i++) {
            out.println("  " + (i + 1) + "  " + choices.get(i));
        }
        out.println("Enter takes 1.");
        out.flush();
        Choice choice = Choice.of(readLine(), choices.size());
        while (choice instanceof Choice.Unknown) {
            out.println("A number from 1 to " + choices.size() + ", or q to leave.");
            out.flush();
            choice = Choice.of(readLine(), choices.size());
        }
        return choice.index();
    }

    @Override
    public void close() {
        out.flush();
    }

    private String readLine() {
        try {
            String line = in.readLine();
            return line == null ? null : Visible.text(line);
        } catch (CharacterCodingException e) {
            throw new BadInput(new Fault("(stdin)", 0, "not UTF-8; the answers before this one are saved"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
