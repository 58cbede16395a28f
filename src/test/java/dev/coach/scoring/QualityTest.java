package dev.coach.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.analysis.AnswerReader;
import dev.coach.bank.RubricReader;
import dev.coach.files.Faults;
import dev.coach.files.Node;
import dev.coach.files.SourceText;
import dev.coach.files.Tree;
import dev.coach.interview.Answer;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import dev.coach.interview.Question.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Scores against the marks of two blind readers, on 120 answers that were written for this test by somebody who wrote none
 * of the training's, and never trained on. The figures are guarded a little below what they are.
 */
class QualityTest {
    private static final Scorer SCORER = new Scorer(RubricReader.read(), AnswerReader.trained());
    private static final List<Row> ROWS = answers().stream()
            .map(answer -> new Row(
                    answer.question(),
                    answer.marked(),
                    answer.judged(SCORER).verdict().score().orElse(0)))
            .toList();

    /** Answers this many points apart, as readers see them, are a pair that has an order. */
    private static final double APART = 10;

    /** An answer with what the readers gave it, 0 to 100. */
    record Answered(Question question, String text, double marked) {
        Scorecard judged(Scorer scorer) {
            return scorer.score(Answer.of(question.id(), text), new Asked(question, false), "not stated");
        }
    }

    record Row(Question question, double marked, double scored) {}

    @Test
    void nine_of_ten_pairs_of_answers_are_in_the_order_of_the_readers() {
        int right = 0;
        int all = 0;
        for (Row one : ROWS) {
            for (Row other : ROWS) {
                if (one.marked >= other.marked + APART) {
                    all++;
                    right += one.scored > other.scored ? 1 : 0;
                }
            }
        }
        assertThat(right / (double) all).isGreaterThan(0.9);
    }

    @Test
    void scores_mean_what_the_bands_say() {
        double bias = ROWS.stream()
                .mapToDouble(row -> row.scored - row.marked)
                .average()
                .orElseThrow();
        double error = ROWS.stream()
                .mapToDouble(row -> Math.abs(row.scored - row.marked))
                .average()
                .orElseThrow();
        assertThat(bias).isBetween(-6.0, 6.0);
        assertThat(error).isLessThan(12.5);
    }

    @Test
    void the_whole_scale_is_used() {
        double mean = ROWS.stream().mapToDouble(Row::scored).average().orElseThrow();
        double variance = ROWS.stream()
                .mapToDouble(row -> Math.pow(row.scored - mean, 2))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isGreaterThan(25);
    }

    @Test
    void the_best_answer_to_a_question_is_above_its_worst() {
        Map<String, List<Row>> byQuestion = ROWS.stream().collect(Collectors.groupingBy(row -> row.question.id()));
        long right = byQuestion.values().stream()
                .filter(rows -> {
                    Comparator<Row> byMark = Comparator.comparingDouble(Row::marked);
                    Row best = rows.stream().max(byMark).orElseThrow();
                    Row worst = rows.stream().min(byMark).orElseThrow();
                    return best.scored > worst.scored;
                })
                .count();
        assertThat(right).isGreaterThanOrEqualTo(byQuestion.size() - 1);
    }

    /** Reads the graded answers. */
    static List<Answered> answers() {
        SourceText source = SourceText.read(Path.of("src/test/resources/quality/answers.jsonl"), "answers.jsonl");
        List<Answered> answers = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Node.Fields line =
                    (Node.Fields) Tree.jsonLine(source.name(), lines.get(i), i + 1, new Faults(source.name()));
            List<Node> points = items(line, "expected_points");
            Question question = Question.asked(
                    text(line, "id"),
                    Kind.of(text(line, "kind")).orElseThrow(),
                    text(line, "question"),
                    IntStream.range(0, points.size())
                            .mapToObj(p -> new Point("p" + p, ((Node.Scalar) points.get(p)).text(), List.of()))
                            .toList());
            for (Node answer : items(line, "answers")) {
                Node.Fields fields = (Node.Fields) answer;
                answers.add(new Answered(question, text(fields, "text"), Double.parseDouble(text(fields, "score"))));
            }
        }
        return answers;
    }

    private static List<Node> items(Node.Fields fields, String key) {
        return ((Node.Items) fields.get(key).orElseThrow().value()).items();
    }

    private static String text(Node.Fields fields, String key) {
        return ((Node.Scalar) fields.get(key).orElseThrow().value()).text();
    }
}
