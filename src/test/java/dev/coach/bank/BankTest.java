package dev.coach.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Our own content: whole, without a fault, and without a warning. */
class BankTest {
    private final Library library = new Library(Optional.empty());

    @Test
    void the_packed_sets_and_personas_have_no_fault_and_no_warning() {
        Lint.Findings sets = new Lint(RubricReader.read()).sets(library.setFiles());
        assertThat(sets.errors()).isEmpty();
        assertThat(sets.warnings()).isEmpty();
        Lint.Findings personas = new Lint(RubricReader.read()).personas(library.personaFiles());
        assertThat(personas.errors()).isEmpty();
        assertThat(personas.warnings()).isEmpty();
    }

    @Test
    void the_nine_questions_of_the_seed_are_there_under_their_ids() {
        QuestionSet set = library.set("ml-engineer");
        assertThat(set.questions().stream().map(Question::id))
                .containsExactly(
                        "ML_Q1",
                        "ML_Q2",
                        "FEATURE_Q1",
                        "PROD_ML_Q1",
                        "PROD_ML_Q2",
                        "MONITOR_Q1",
                        "COLLAB_Q1",
                        "ENG_EX_Q1",
                        "ENG_EX_Q2");
    }

    @Test
    void the_first_persona_asks_ten_scenarios() {
        Persona persona = library.persona("3.1");
        assertThat(persona.name()).isEqualTo("Dr. James Chen");
        assertThat(persona.questions()).hasSize(10);
    }

    @Test
    void the_checklist_has_four_groups_and_nineteen_items() {
        Checklist checklist = Checklist.read();
        assertThat(checklist.groups().stream().map(group -> group.items().size()))
                .containsExactly(5, 4, 5, 5);
    }
}
