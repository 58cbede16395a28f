/** Scorecards on paper: the seed layout, printed and read by one class, JSON both ways, and the table that explains. */
package dev.coach.report;
