package dev.coach.cli;

import dev.coach.interview.Question;
import java.io.PrintWriter;

/** A question with all that a good answer covers, as text. */
final class QuestionPage {
    private QuestionPage() {}

    static void print(Question question, PrintWriter out) {
        out.println(question.id() + "  " + question.kind().label()
                + question.competency().map(c -> ", " + c).orElse("")
                + (question.targetSeconds().isPresent()
                        ? ", about " + question.targetSeconds().getAsInt() + " s spoken"
                        : ""));
        out.println(question.ask());
        if (!question.points().isEmpty()) {
            out.println();
            out.println("A strong answer covers:");
            question.points().forEach(point -> out.println("  - " + point.say()));
        }
        if (!question.mistakes().isEmpty()) {
            out.println();
            out.println("Common mistakes:");
            question.mistakes().forEach(mistake -> out.println("  - " + mistake.say() + ": " + mistake.why()));
        }
        question.modelAnswer().ifPresent(answer -> {
            out.println();
            out.println("One good answer of many:");
            out.println(answer);
        });
        out.println();
    }
}
