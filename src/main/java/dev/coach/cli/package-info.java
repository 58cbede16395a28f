/** What the user types: commands, options, exit codes. The only place that wires things together and touches the streams. */
package dev.coach.cli;
