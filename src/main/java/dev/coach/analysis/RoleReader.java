package dev.coach.analysis;

import java.util.List;

/** Tells what each sentence of an answer does. */
public interface RoleReader {
    /** Returns one role for each sentence, in order. */
    List<Role> rolesOf(List<Sentence> sentences);
}
