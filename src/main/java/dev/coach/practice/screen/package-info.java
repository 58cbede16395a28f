/** Where a session is seen and typed: a terminal with an editable answer, and plain lines for pipes. */
package dev.coach.practice.screen;
