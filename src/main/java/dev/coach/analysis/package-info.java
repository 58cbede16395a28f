/** What an answer says: canonical text that maps back to the words as typed, sentences, tokens, patterns, roles, parts. */
package dev.coach.analysis;
