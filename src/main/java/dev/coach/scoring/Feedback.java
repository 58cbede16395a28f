package dev.coach.scoring;

import java.util.List;

/** What the person reads about an answer: the strongest, costliest and most useful first. */
public record Feedback(List<Finding> strengths, List<Finding> weaknesses, List<Finding> tips, String justification) {
    public Feedback {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        tips = List.copyOf(tips);
    }
}
