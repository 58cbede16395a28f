/** The nouns of an interview: what is asked, who asks, what was answered. Records only, no input or output. */
package dev.coach.interview;
