package dev.coach.practice.screen;

import dev.coach.files.Visible;
import dev.coach.practice.Command;
import dev.coach.practice.Effect;
import dev.coach.practice.Event;
import dev.coach.practice.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Plain lines in and out: for pipes, scripts and terminals that can do no more. Never sends an escape sequence. */
public final class PlainScreen implements Screen {
    private static final int COLUMNS = 80;

    /** An answer of more characters is cut into two by nobody who speaks. */
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
    public int choose(String question, List<String> choices) {
        out.println(question);
        for (int i = 0; i < choices.size(); i++) {
            out.println("  " + (i + 1) + "  " + choices.get(i));
        }
        out.println("Enter takes 1.");
        out.flush();
        while (true) {
            String line = readLine();
            int choice = Choice.of(line, choices.size());
            if (choice != Choice.UNKNOWN) {
                return choice;
            }
            out.println("A number from 1 to " + choices.size() + ", or q to leave.");
            out.flush();
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private String readLine() {
        try {
            String line = in.readLine();
            return line == null ? null : Visible.text(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
