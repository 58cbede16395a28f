package dev.coach.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be typed instead of an answer. A line is a command only if it is the whole answer. */
public enum Command {
    DONE("ends the answer, on a line of its own after it"),
    SKIP("goes to the next question"),
    HELP("shows this"),
    QUIT("saves what there is and leaves");

    private final String effect;

    Command(String effect) {
        this.effect = effect;
    }

    /** Returns what is typed, such as {@code /skip}. */
    public String typed() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns what it does, in a few words. */
    public String effect() {
        return effect;
    }

    /** Finds the command that a whole answer is, if it is one. */
    public static Optional<Command> of(String answer) {
        String stripped = answer.strip();
        return Arrays.stream(values())
                .filter(command -> command.typed().equals(stripped))
                .findFirst();
    }

    /** Lists all commands as they are typed. */
    public static List<String> all() {
        return Arrays.stream(values()).map(Command::typed).toList();
    }
}
