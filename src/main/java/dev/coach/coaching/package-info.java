/** What to say next to somebody who practises: one step first, then the band, the number and a few lines with quotes. */
package dev.coach.coaching;
