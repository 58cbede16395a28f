package dev.coach.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.analysis.AnswerReader;
import dev.coach.files.Faults;
import dev.coach.files.Node;
import dev.coach.files.SourceText;
import dev.coach.files.Tree;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import dev.coach.scoring.Case;
import dev.coach.scoring.Criterion;
import dev.coach.scoring.Deduction;
import dev.coach.scoring.Gate;
import dev.coach.scoring.Rubric;
import dev.coach.scoring.Scorer;
import dev.coach.scoring.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of the rubric's data: each criterion, gate, deduction, role and kind proves itself. */
class RubricExamplesTest {
    private static final Rubric RUBRIC = RubricReader.read();
    private static final Scorer SCORER = new Scorer(RUBRIC, AnswerReader.trained());

    @TestFactory
    Stream<DynamicTest> a_criterion_gives_its_examples_a_level_in_their_bounds() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Node.Fields entry : entries("criteria.yaml", "criteria")) {
            Criterion criterion = RUBRIC.criteria().stream()
                    .filter(one -> one.id().equals(text(entry, "id")))
                    .findFirst()
                    .orElseThrow();
            List<Node.Fields> examples = maps(entry, "examples");
            assertThat(examples).as("examples of " + criterion.id()).hasSizeGreaterThan(1);
            assertThat(examples.stream().anyMatch(example -> bound(example, "at_most", 5) < 5))
                    .as("an example that " + criterion.id() + " finds wanting")
                    .isTrue();
            assertThat(examples.stream().anyMatch(example -> bound(example, "at_least", 1) > 1))
                    .as("an example that " + criterion.id() + " finds good")
                    .isTrue();
            for (Node.Fields example : examples) {
                String words = text(example, "text");
                tests.add(DynamicTest.dynamicTest(criterion.id() + ": " + words, () -> {
                    Question question = question(criterion, example);
                    Case read = SCORER.read(words, question);
                    Criterion.Scale scale = criterion.scales().get(question.kind());
                    int level = scale.level(Signals.of(read));
                    assertThat(level)
                            .as(criterion.id() + ": " + words)
                            .isBetween(bound(example, "at_least", 1), bound(example, "at_most", 5));
                    assertThat(criterion.detector().evidence(read)).isNotEmpty();
                }));
            }
        }
        return tests.stream();
    }

    private static int bound(Node.Fields example, String key, int otherwise) {
        return example.get(key).isPresent() ? Integer.parseInt(text(example, key)) : otherwise;
    }

    @TestFactory
    Stream<DynamicTest> a_gate_catches_its_examples_and_lets_the_others_pass() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Node.Fields> entries = entries("gates.yaml", "gates");
        for (int i = 0; i < entries.size(); i++) {
            Gate gate = RUBRIC.gates().get(i);
            String name = text(entries.get(i), "gate");
            Node.Fields examples =
                    (Node.Fields) entries.get(i).get("examples").orElseThrow().value();
            Question question = asked(examples);
            for (String key : List.of("caught", "passes")) {
                List<String> all = texts(examples, key);
                assertThat(all).as(key + " of gate " + name).isNotEmpty();
                for (String words : all) {
                    tests.add(DynamicTest.dynamicTest(
                            name + " " + key + ": " + words,
                            () -> assertThat(gate.rule(caseOf(words, question)).isPresent())
                                    .isEqualTo(key.equals("caught"))));
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> a_deduction_finds_its_examples_and_leaves_the_others_alone() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Node.Fields> entries = entries("gates.yaml", "deductions");
        for (int i = 0; i < entries.size(); i++) {
            Deduction deduction = RUBRIC.deductions().get(i);
            Node.Fields examples =
                    (Node.Fields) entries.get(i).get("examples").orElseThrow().value();
            Question question = asked(examples);
            for (String key : List.of("caught", "passes")) {
                List<String> all = texts(examples, key);
                assertThat(all).as(key + " of " + deduction.finding()).isNotEmpty();
                for (String words : all) {
                    tests.add(DynamicTest.dynamicTest(
                            deduction.finding() + " " + key + ": " + words,
                            () -> assertThat(deduction
                                            .penalty(SCORER.read(words, question))
                                            .isPresent())
                                    .isEqualTo(key.equals("caught"))));
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> a_question_has_the_kind_whose_example_it_is() {
        return entries("kinds.yaml", "kinds").stream()
                .flatMap(kind -> texts(kind, "examples").stream()
                        .map(ask -> DynamicTest.dynamicTest(
                                ask,
                                () -> assertThat(RUBRIC.kinds().kindOf(ask).label())
                                        .isEqualTo(text(kind, "kind")))));
    }

    @Test
    void every_line_that_can_be_said_holds_words_or_figures_of_the_answer() {
        RUBRIC.wording()
                .values()
                .forEach(wording -> Stream.of(wording.strength(), wording.weakness(), wording.tip())
                        .flatMap(Optional::stream)
                        .forEach(
                                line -> assertThat(line).as(wording.finding()).matches(".*\\{(quote|words|heard)}.*")));
    }

    private static Question asked(Node.Fields examples) {
        Kind kind = examples.get("kind").isPresent()
                ? Kind.of(text(examples, "kind")).orElseThrow()
                : Kind.BEHAVIOURAL;
        return new Question(
                "Q",
                kind,
                examples.get("question").isPresent() ? text(examples, "question") : "What happened?",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                texts(examples, "topic"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Question question(Criterion criterion, Node.Fields example) {
        Kind kind =
                example.get("kind").isPresent() ? Kind.of(text(example, "kind")).orElseThrow() : Kind.BEHAVIOURAL;
        List<Question.Point> points = texts(example, "points").stream()
                .map(say -> new Question.Point(say, say, List.of()))
                .toList();
        String ask =
                example.get("question").isPresent() ? text(example, "question") : "What happened, and what did you do?";
        return Question.asked("Q", kind, ask, points);
    }

    private static Case caseOf(String words, Question question) {
        return SCORER.read(words, question);
    }

    private static Node.Fields root(String file) {
        SourceText text = BankFiles.resource("/dev/coach/bank/rubric/" + file, file);
        return (Node.Fields) Tree.yaml(text, new Faults(file));
    }

    private static List<Node.Fields> entries(String file, String key) {
        return maps(root(file), key);
    }

    private static List<Node.Fields> maps(Node.Fields fields, String key) {
        return ((Node.Items) fields.get(key).orElseThrow().value())
                .items().stream().map(Node.Fields.class::cast).toList();
    }

    private static String text(Node.Fields fields, String key) {
        return ((Node.Scalar) fields.get(key).orElseThrow().value()).text();
    }

    private static List<String> texts(Node.Fields fields, String key) {
        return fields.get(key).stream()
                .flatMap(field -> ((Node.Items) field.value()).items().stream())
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }
}
