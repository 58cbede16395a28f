/** Whatever a person hands over, told apart by its content; and answer files, written. */
package dev.coach.intake;
