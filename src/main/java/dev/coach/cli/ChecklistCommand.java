package dev.coach.cli;

import dev.coach.bank.Checklist;
import dev.coach.files.AtomicFile;
import dev.coach.files.AtomicFile.Existing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the day-before checklist. */
@Command(
        name = "checklist",
        description = "Print what to do before the interview.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./coach checklist",
            "  ./coach checklist --date 2026-12-02     what is due on which day",
            "  ./coach checklist --out checklist.txt"
        })
final class ChecklistCommand implements Callable<Integer> {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the interview, as YYYY-MM-DD.")
    private String date;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the list there instead of printing it.")
    private Path out;

    @Option(names = "--force", description = "Replace the file of --out if it exists.")
    private boolean force;

    @Mixin
    private CommonOptions common;

    ChecklistCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Checklist checklist = Checklist.read();
        String text = date == null ? byGroup(checklist) : byDay(checklist, day());
        if (out == null) {
            around.out().print(text);
        } else {
            AtomicFile.write(out, text, force ? Existing.REPLACE : Existing.KEEP);
        }
        return ExitCode.DONE;
    }

    private LocalDate day() {
        LocalDate day;
        try {
            day = LocalDate.parse(date, ISO);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + date + "\" is no day; write it as YYYY-MM-DD, such as 2026-12-02");
        }
        if (day.isBefore(LocalDate.now(around.clock().get()))) {
            throw new ParameterException(spec.commandLine(), DAY.format(day) + " is over");
        }
        return day;
    }

    private static String byGroup(Checklist checklist) {
        var text = new StringBuilder(checklist.title()).append('\n');
        for (Checklist.Group group : checklist.groups()) {
            text.append('\n').append(group.title()).append('\n');
            group.items().forEach(item -> append(text, item));
        }
        return text.toString();
    }

    private String byDay(Checklist checklist, LocalDate interview) {
        LocalDate today = LocalDate.now(around.clock().get());
        long left = ChronoUnit.DAYS.between(today, interview);
        var text = new StringBuilder("Interview on ").append(DAY.format(interview));
        text.append(left == 0 ? ", today.\n" : left == 1 ? ", tomorrow.\n" : ", in " + left + " days.\n");
        int first = checklist.groups().stream()
                .flatMap(group -> group.items().stream())
                .mapToInt(Checklist.Item::daysBefore)
                .max()
                .orElse(0);
        for (int before = first; before >= 0; before--) {
            int due = before;
            var items = checklist.groups().stream()
                    .flatMap(group -> group.items().stream())
                    .filter(item -> item.daysBefore() == due)
                    .toList();
            if (!items.isEmpty()) {
                LocalDate day = interview.minusDays(before);
                String when = day.equals(today) ? " (today)" : day.isBefore(today) ? " (was due; do it now)" : "";
                text.append('\n').append(DAY.format(day)).append(when).append('\n');
                items.forEach(item -> append(text, item));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Checklist.Item item) {
        text.append("  [ ] ").append(item.what()).append('\n');
        item.command()
                .ifPresent(command -> text.append("      ").append(command).append('\n'));
    }
}
