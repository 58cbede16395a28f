package dev.coach.scoring;

import dev.coach.analysis.Role;
import dev.coach.analysis.Sentence;
import dev.coach.interview.Kind;
import dev.coach.scoring.Scorer.JudgedCriterion;
import java.util.Set;

/**
 * What may be said of an answer. A level is a good bet over many answers; a line to one person must hold for this one, so
 * it is said only where the sentences are clear. The limits were set on what pairs of readers found not to hold, in four rounds of 200 lines.
 */
record Certainty(Case judged) {
    /** A thing is praised where a sentence is at least so clearly it. */
    private static final double PRAISED = 0.5;

    /** A thing is named as too little where a sentence is at least so much like it. */
    private static final double NAMED = 0.35;

    /** A thing is called missing where no sentence has more of it. */
    private static final double ABSENT = 0.2;

    private static final Set<Kind> SELF = Set.of(Kind.PITCH, Kind.GENERAL);

    private static final Set<Role> MIDDLE = Set.of(Role.ACTION, Role.JOINT_ACTION, Role.REASONING, Role.RESULT);

    boolean praises(JudgedCriterion c) {
        return c.criterion().detector().clearness(judged) >= PRAISED;
    }

    boolean blames(JudgedCriterion c, Wording.Place place) {
        Detector detector = c.criterion().detector();
        boolean byRoles =
                detector instanceof StoryPart || detector instanceof RolesShown || detector instanceof OwnShare;
        Kind kind = judged.question().kind();
        // What one would do sounds general, and is what a question for an explanation asks for.
        if (byRoles && SELF.contains(kind) || detector instanceof Substance && kind.asksForExplanation()) {
            return false;
        }
        double clear = detector.clearness(judged);
        boolean missing = c.finding().endsWith(".missing") && byRoles && !(detector instanceof StoryPart);
        boolean vague = c.finding().endsWith(".vague");
        return (!missing || clear < ABSENT) && (!vague || clear < PRAISED) && stands(place, clear);
    }

    /** Tells whether the words are there that a line of this place quotes. */
    boolean stands(JudgedCriterion c, Wording.Place place) {
        return stands(place, c.criterion().detector().clearness(judged));
    }

    private boolean stands(Wording.Place place, double clear) {
        return switch (place) {
            case GENERAL -> Shares.most(judged, s -> judged.roles(s).of(Role.VAGUE)) >= PRAISED;
            case STEP -> Shares.most(judged, s -> judged.roles(s).of(Role.ACTION)) >= PRAISED;
            case EVIDENCE -> clear >= NAMED;
            case MIDDLE -> judged.counted().stream().limit(1).anyMatch(this::isInTheMiddle);
            case FIRST, LAST, ACTION, SHARED -> true;
        };
    }

    private boolean isInTheMiddle(Sentence first) {
        return MIDDLE.contains(judged.roles(first).likeliest());
    }
}
