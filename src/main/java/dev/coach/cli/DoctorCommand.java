package dev.coach.cli;

import dev.coach.bank.Library;
import dev.coach.bank.RubricReader;
import dev.coach.files.Visible;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what works here. */
@Command(
        name = "doctor",
        description = "Say what works here and what to type where something does not.",
        footerHeading = "%nExamples:%n",
        footer = "  ./coach doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    DoctorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        terminal();
        encoding();
        library();
        folders();
        return ExitCode.DONE;
    }

    private void terminal() {
        String term = around.environment().getOrDefault("TERM", "");
        if (!around.terminal()) {
            say("terminal", "none", "input or output is a pipe: practice asks in plain lines");
        } else if (!around.capable()) {
            say(
                    "terminal",
                    "plain",
                    "TERM is " + (term.isEmpty() ? "not set" : term) + ": no editing; try  export TERM=xterm-256color");
        } else {
            say("terminal", "ok", term);
        }
    }

    private void encoding() {
        String name =
                System.getProperty("native.encoding", Charset.defaultCharset().name());
        boolean utf8 = Charset.isSupported(name) && Charset.forName(name).equals(StandardCharsets.UTF_8);
        say(
                "encoding",
                utf8 ? "ok" : "odd",
                utf8 ? "UTF-8" : name + ": signs beyond ASCII may look wrong; try  export LANG=C.UTF-8");
    }

    private void library() {
        var library = new Library(Optional.empty());
        say(
                "scorer",
                "ok",
                RubricReader.read().name() + "; sets: " + library.sets().size() + ", interviewers: "
                        + library.personas().size() + ", questions: "
                        + library.questions().size());
    }

    private void folders() {
        Path data = around.folders().data();
        Path there = data;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        boolean writable = there != null && Files.isDirectory(there) && Files.isWritable(there);
        say(
                "folders",
                writable ? "ok" : "no",
                writable
                        ? data + " (what is written there is for you alone)"
                        : data + " cannot be written; practise with  --out FOLDER");
    }

    private void say(String what, String state, String detail) {
        around.out().println(String.format(Locale.ROOT, "%-11s %-6s %s", what, state, Visible.inOneLine(detail)));
    }
}
