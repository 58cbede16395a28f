/** The library of question sets, personas, rubric and checklist: read strictly from YAML, and checked. */
package dev.coach.bank;
