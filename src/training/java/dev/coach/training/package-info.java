/** Trains the sentence head and fits the points of the criteria on graded answers; not part of the product. */
package dev.coach.training;
