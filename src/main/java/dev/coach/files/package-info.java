/** The disk and what comes from it: bounded strict reading, located trees, atomic owner-only writing, safe characters. */
package dev.coach.files;
