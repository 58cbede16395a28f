/** The practice session: a pure step from state and event to state and effects, and the screens that carry it out. */
package dev.coach.practice;
