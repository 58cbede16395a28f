package dev.coach.scoring;

import dev.coach.interview.Question;

/**
 * A question as it was put to somebody.
 *
 * @param kindFromWording whether its kind was not given and had to be taken from its words
 */
public record Asked(Question question, boolean kindFromWording) {}
