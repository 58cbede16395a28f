package dev.coach.cli;

import dev.coach.analysis.AnswerReader;
import dev.coach.bank.Library;
import dev.coach.bank.RubricReader;
import dev.coach.interview.Answer;
import dev.coach.interview.Question;
import dev.coach.practice.screen.TerminalScreen;
import dev.coach.report.JsonReport;
import dev.coach.report.Report;
import dev.coach.report.SeedLayout;
import dev.coach.scoring.Asked;
import dev.coach.scoring.Scorecard;
import dev.coach.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Touches what every start needs, so that the launcher can record an archive of loaded classes. */
@Command(name = "warm-up", hidden = true, description = "Load what a start needs; used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        var library = new Library(Optional.empty());
        Question question = library.questions().get(0);
        var scorer = new Scorer(RubricReader.read(), AnswerReader.trained());
        String answer = question.modelAnswer().orElse(question.ask());
        Scorecard card = scorer.score(Answer.of(question.id(), answer), new Asked(question, false), "engineer");
        Report report = Report.on(List.of(card), "engineer", scorer.name());
        JsonReport.print(report);
        SeedLayout.read(SeedLayout.print(report), "warm-up");
        TerminalScreen.load();
        return ExitCode.DONE;
    }
}
