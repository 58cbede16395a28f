package dev.coach.training;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Questions, not answers, spread over folds by a checksum of their ids. */
record Folds(List<Integer> byAnswer) {
    static final int COUNT = 5;

    static Folds over(List<Graded> answers) {
        List<String> ids = answers.stream()
                .map(answer -> answer.question().id())
                .distinct()
                .sorted(Comparator.comparing(Checksum::of))
                .toList();
        return new Folds(answers.stream()
                .map(answer -> ids.indexOf(answer.question().id()) % COUNT)
                .toList());
    }

    /** Returns the fold of the answer at this index. */
    int of(int answer) {
        return byAnswer.get(answer);
    }

    /** Returns the indices of the answers chosen. */
    List<Integer> where(IntPredicate which) {
        return IntStream.range(0, byAnswer.size()).filter(which).boxed().toList();
    }
}
