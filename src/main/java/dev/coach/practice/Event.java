package dev.coach.practice;

import dev.coach.coaching.Coaching;

/** What happens to a session. */
public sealed interface Event {
    /** The person finished an answer, or typed a command in its place. */
    record Typed(String text) implements Event {}

    /** The person pressed Ctrl-C with this much typed. */
    record Interrupted(String draft) implements Event {}

    /** Nothing more will be typed. */
    record Ended() implements Event {}

    /** The last answer was judged. */
    record Judged(Coaching coaching) implements Event {}
}
