package dev.coach.practice.screen;

import dev.coach.coaching.Coaching;
import dev.coach.interview.Question;
import dev.coach.interview.Timing;
import dev.coach.practice.Command;
import dev.coach.practice.Effect;
import dev.coach.practice.Plan;
import java.util.ArrayList;
import java.util.List;

/** What both screens say, as lines of a given width. */
final class Lines {
    private static final int WIDEST = 100;

    private final int width;
    private final Style style;

    Lines(int columns, Style style) {
        this.width = Math.min(WIDEST, Math.max(40, columns)) - 2;
        this.style = style;
    }

    List<String> of(Effect effect) {
        List<String> lines = new ArrayList<>();
        if (effect instanceof Effect.Welcome welcome) {
            welcome(welcome.plan(), lines);
        } else if (effect instanceof Effect.Ask ask) {
            ask(ask, lines);
        } else if (effect instanceof Effect.Say say) {
            lines.addAll(Wrap.at(width, say.line()));
        } else if (effect instanceof Effect.Help) {
            for (Command command : Command.values()) {
                lines.add(style.strong(command.typed()) + "   " + command.effect());
            }
            lines.add("Ctrl-D ends the answer as well; on an empty one it saves and leaves.");
        } else if (effect instanceof Effect.Tell tell) {
            tell(tell.coaching(), lines);
        }
        return lines;
    }

    private void welcome(Plan plan, List<String> lines) {
        String privacy = "your words stay on this computer";
        String title = "Interview Coach";
        int gap = Math.max(3, width - title.length() - privacy.length());
        lines.add(style.strong(title) + " ".repeat(gap) + style.faint(privacy));
        lines.add("");
        int count = plan.questions().size();
        lines.addAll(Wrap.at(width, (count == 1 ? "One question" : count + " questions") + plan.from() + "."));
        plan.persona().ifPresent(persona -> {
            lines.add("");
            lines.addAll(Wrap.at(width, "\"" + persona.manner().greeting() + "\""));
        });
        lines.add("");
        lines.addAll(Wrap.at(
                width,
                "Enter begins a new line. Ctrl-D, or /done on the last line, ends your answer. "
                        + "/quit leaves at any time; every answer is saved as soon as it is given."));
    }

    private void ask(Effect.Ask ask, List<String> lines) {
        Question question = ask.question();
        String left = question.id() + "  " + question.kind().label()
                + (question.targetSeconds().isPresent()
                        ? " · about " + question.targetSeconds().getAsInt() + " s spoken"
                        : "");
        String right = "question " + ask.number() + " of " + ask.total();
        int gap = Math.max(3, width - Wrap.columns(left) - right.length());
        lines.add("");
        lines.add(style.faint(left + " ".repeat(gap) + right));
        Wrap.at(width, question.ask()).forEach(line -> lines.add(style.strong(line)));
        lines.add("");
        lines.add(style.faint("Enter new line · Ctrl-D done · /skip · /help · /quit (saved)"));
        lines.add("");
    }

    private void tell(Coaching coaching, List<String> lines) {
        lines.add("");
        Wrap.hanging(width, "Next step  ", coaching.nextStep()).forEach(line -> lines.add(style.strong(line)));
        lines.add("");
        String spoken = coaching.words() + " words, about " + Timing.secondsFor(coaching.words()) + " s spoken";
        String verdict = coaching.score().isPresent()
                ? coaching.band().map(band -> band + ", ").orElse("")
                        + coaching.score().getAsInt()
                : "not scored";
        int gap = Math.max(3, width - verdict.length() - spoken.length());
        lines.add(style.strong(verdict) + " ".repeat(gap) + style.faint(spoken));
        lines.add("");
        coaching.good().forEach(line -> lines.addAll(Wrap.hanging(width, " +  ", line)));
        coaching.weak().forEach(line -> lines.addAll(Wrap.hanging(width, " -  ", line)));
    }
}
