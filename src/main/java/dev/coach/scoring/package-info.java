/** From an answer to a scorecard: gates, criteria, deductions, findings and their wording, all of it from the rubric. */
package dev.coach.scoring;
