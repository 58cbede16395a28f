package dev.coach.practice;

import dev.coach.files.Nearest;
import dev.coach.interview.Answer;
import dev.coach.interview.AnswerSheet;
import dev.coach.interview.Question;
import dev.coach.interview.Segment;
import dev.coach.interview.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A practice session as it stands. {@link #on} takes an event and returns the next state with what is to be done; nothing
 * here reads, writes or waits.
 *
 * @param index of the question that is open, from 0
 * @param answers given so far
 * @param interrupted whether the last event was a Ctrl-C
 * @param end how the session ended, if it has
 */
public record Session(Plan plan, int index, List<Answer> answers, boolean interrupted, Optional<End> end) {
    private static final Pattern LIKE_A_COMMAND = Pattern.compile("/[a-z]{2,12}");

    public Session {
        answers = List.copyOf(answers);
    }

    /** How a session ends. */
    public enum End {
        ALL_ASKED,
        LEFT,
        INTERRUPTED
    }

    /** The next state, and what is to be done before the next event. */
    public record Turn(Session session, List<Effect> effects) {
        public Turn {
            effects = List.copyOf(effects);
        }
    }

    /** Begins a session. */
    public static Turn begin(Plan plan) {
        var session = new Session(plan, 0, List.of(), false, Optional.empty());
        return new Turn(session, List.of(new Effect.Welcome(plan), session.ask("")));
    }

    /** Takes an event. */
    public Turn on(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.text());
        }
        if (event instanceof Event.Interrupted stopped) {
            return interrupted(stopped.draft());
        }
        if (event instanceof Event.Judged judged) {
            return next(List.of(new Effect.Tell(judged.coaching())));
        }
        return ended(End.LEFT);
    }

    /** Returns the answers so far as a sheet. */
    public AnswerSheet sheet() {
        return new AnswerSheet(Optional.of(plan.role()), Optional.empty(), answers);
    }

    private Turn typed(String text) {
        Optional<Command> command = Command.of(text);
        if (command.isPresent()) {
            return command(command.get());
        }
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return again("", new Effect.Say("Nothing typed yet. /skip goes on, /quit leaves."));
        }
        if (LIKE_A_COMMAND.matcher(stripped).matches()) {
            String hint = Nearest.hint(stripped, Command.all());
            return again(
                    "", new Effect.Say("No command " + stripped + (hint.isEmpty() ? "; /help lists them." : hint)));
        }
        Session answered = with(text);
        return new Turn(answered, List.of(new Effect.Save(answered.sheet()), new Effect.Judge(answered.last())));
    }

    private Turn command(Command command) {
        return switch (command) {
            case DONE -> again("", new Effect.Say("Nothing typed yet. /skip goes on, /quit leaves."));
            case SKIP -> next(List.of(new Effect.Say("Skipped.")));
            case HELP -> again("", new Effect.Help());
            case QUIT -> ended(End.LEFT);
        };
    }

    private Turn interrupted(String draft) {
        if (!interrupted) {
            var warned = new Session(plan, index, answers, true, end);
            return new Turn(
                    warned,
                    List.of(new Effect.Say("Your words are kept. Ctrl-C once more saves and leaves."), ask(draft)));
        }
        Session kept = draft.isBlank() ? this : with(draft);
        Turn end = kept.ended(End.INTERRUPTED);
        return draft.isBlank() ? end : new Turn(end.session(), List.of(new Effect.Save(kept.sheet())));
    }

    private Turn next(List<Effect> before) {
        List<Effect> effects = new ArrayList<>(before);
        if (index + 1 == plan.questions().size()) {
            return new Turn(new Session(plan, index, answers, false, Optional.of(End.ALL_ASKED)), effects);
        }
        var session = new Session(plan, index + 1, answers, false, end);
        effects.add(session.ask(""));
        return new Turn(session, effects);
    }

    private Turn again(String draft, Effect first) {
        return new Turn(new Session(plan, index, answers, false, end), List.of(first, ask(draft)));
    }

    private Turn ended(End how) {
        return new Turn(new Session(plan, index, answers, false, Optional.of(how)), List.of());
    }

    private Effect.Ask ask(String draft) {
        return new Effect.Ask(
                plan.questions().get(index), index + 1, plan.questions().size(), draft);
    }

    private Session with(String text) {
        Question question = plan.questions().get(index);
        var answer = new Answer(
                question.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(question.ask()),
                Optional.empty(),
                List.of(),
                List.of(new Segment(Segment.Part.ANSWER, Optional.empty(), text.stripTrailing())),
                Timing.UNKNOWN);
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return new Session(plan, index, more, false, end);
    }

    private Answer last() {
        return answers.get(answers.size() - 1);
    }
}
