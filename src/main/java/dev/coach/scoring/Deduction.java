package dev.coach.scoring;

import dev.coach.analysis.Cues;

/**
 * Points taken off for what an interviewer minds.
 *
 * @param each points for a match
 * @param free matches that cost nothing
 * @param most points taken off altogether
 */
public record Deduction(String finding, Cues cues, double each, int free, double most) {}
