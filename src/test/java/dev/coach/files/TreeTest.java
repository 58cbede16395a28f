package dev.coach.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void values_know_their_lines() {
        Node.Fields root = (Node.Fields) yaml("a: 1\nb:\n  - x\n  - {c: true}\n", new Faults("f"));
        assertThat(root.get("a").orElseThrow().value()).isEqualTo(new Node.Scalar(1, Node.Type.NUMBER, "1"));
        Node.Items items = (Node.Items) root.get("b").orElseThrow().value();
        assertThat(items.items().stream().map(Node::line)).containsExactly(3, 4);
    }

    @Test
    void a_broken_line_is_left_out_so_that_the_others_can_be_read() {
        var faults = new Faults("f");
        Node.Fields root = (Node.Fields) yaml("a: {x: y?}\nb: 2\n", faults);
        assertThat(faults.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
        assertThat(root.get("b")).isPresent();
    }

    @Test
    void what_is_broken_beyond_one_line_is_refused() {
        assertThatThrownBy(() -> yaml("a: {x: y?}\nb: {x: y?}\n", new Faults("f")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void json_lines_count_from_the_line_of_the_row() {
        var faults = new Faults("f");
        assertThatThrownBy(() -> Tree.jsonLine("f", "{\"a\": ", 7, faults))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.faults().get(0).line()).isEqualTo(7));
    }

    @Test
    void line_ends_inside_values_become_one_kind() {
        var faults = new Faults("f");
        Node.Fields root = (Node.Fields) Tree.jsonLine("f", "{\"a\": \"x\\r\\ny\\rz\"}", 1, faults);
        assertThat(((Node.Scalar) root.get("a").orElseThrow().value()).text()).isEqualTo("x\ny\nz");
        assertThat(faults.warnings()).isEmpty();
    }

    @Test
    void deep_nesting_costs_no_stack() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> Tree.jsonLine("f", deep, 1, new Faults("f"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> yaml(deep, new Faults("f"))).isInstanceOf(BadInput.class);
    }

    private static Node yaml(String text, Faults faults) {
        return Tree.yaml(new SourceText("f", text, List.of()), faults);
    }
}
