package dev.coach.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Runs the real command line with streams, clock and folders of its own. */
public final class Cli {
    /** A Wednesday. */
    public static final Instant NOW = Instant.parse("2026-11-25T18:30:00Z");

    private final Path home;
    private String input = "";
    private final Map<String, String> environment = new HashMap<>();

    private Cli(Path home) {
        this.home = home;
    }

    /** A command line whose home folder this is. */
    public static Cli at(Path home) {
        return new Cli(home);
    }

    /** Runs one command that needs no folder. */
    public static Result coach(String... arguments) {
        return at(Path.of("target", "no-home")).run(arguments);
    }

    public Cli typing(String text) {
        this.input = text;
        return this;
    }

    public Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                environment,
                home.toString(),
                () -> Clock.fixed(NOW, ZoneOffset.UTC));
        int exit = Coach.run(around, arguments);
        around.out().flush();
        around.err().flush();
        return new Result(exit, out.toString(), err.toString());
    }

    /** What a command did, all of it shown when a test fails. */
    public record Result(int exit, String out, String err) {}
}
