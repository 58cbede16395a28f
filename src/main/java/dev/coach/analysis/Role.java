package dev.coach.analysis;

/** What a sentence does in an answer. The fifteen roles of the graded answers, with their letters. */
public enum Role {
    /** S: background. */
    SITUATION,
    /** T: own responsibility or goal. */
    TASK,
    /** A: own concrete action. */
    ACTION,
    /** W: joint action. */
    JOINT_ACTION,
    /** M: a choice and its reason. */
    REASONING,
    /** R: what came of it. */
    RESULT,
    /** L: what was learned. */
    LESSON,
    /** K: an explanation. */
    KNOWLEDGE,
    /** E: an explanation that is wrong; text alone rarely shows it. */
    ERROR,
    /** V: general talk. */
    VAGUE,
    /** B: blame or complaint. */
    BLAME,
    /** G: greeting, filler, aside. */
    FILLER,
    /** Q: the question said back. */
    ECHO,
    /** O: off the topic. */
    OFF_TOPIC,
    /** J: aimed at the grader. */
    AIMED
}
