package dev.coach.bank;

import dev.coach.files.BadInput;
import dev.coach.files.Fault;
import dev.coach.files.Nearest;
import dev.coach.files.SourceText;
import dev.coach.interview.Answer;
import dev.coach.interview.Kind;
import dev.coach.interview.Persona;
import dev.coach.interview.Question;
import dev.coach.interview.QuestionSet;
import dev.coach.scoring.Asked;
import dev.coach.scoring.KindCues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All question sets and personas at hand. Files are read when they are first asked for. */
public final class Library {
    private final BankFiles files;
    private Map<String, QuestionSet> sets;
    private Map<String, Persona> personas;

    /** Opens the packed library, with the user's own folder before it if there is one. */
    public Library(Optional<Path> own) {
        this.files = new BankFiles(own);
    }

    /** Returns the sets; the user's own first. */
    public List<QuestionSet> sets() {
        if (sets == null) {
            sets = byId(
                    files.in("questions").stream()
                            .map(text -> SetReader.set(text).value())
                            .toList(),
                    QuestionSet::id);
        }
        return List.copyOf(sets.values());
    }

    /** Returns the personas; the user's own first. */
    public List<Persona> personas() {
        if (personas == null) {
            personas = byId(
                    files.in("personas").stream()
                            .map(text -> SetReader.persona(text).value())
                            .toList(),
                    Persona::id);
        }
        return List.copyOf(personas.values());
    }

    /** Returns the files to check: the user's own sets, or the packed ones where there is no own folder. */
    public List<SourceText> setFiles() {
        return files.ownOrPacked("questions");
    }

    /** Returns the files to check: the user's own personas, or the packed ones where there is no own folder. */
    public List<SourceText> personaFiles() {
        return files.ownOrPacked("personas");
    }

    /**
     * Returns the set with this id.
     *
     * @throws NotInBank if there is none
     */
    public QuestionSet set(String id) {
        return find("set", id, sets(), QuestionSet::id, "./coach questions list");
    }

    /**
     * Returns the persona with this id.
     *
     * @throws NotInBank if there is none
     */
    public Persona persona(String id) {
        return find("persona", id, personas(), Persona::id, "./coach personas list");
    }

    /**
     * Returns the question with this id, from a set or a persona.
     *
     * @throws NotInBank if there is none
     */
    public Question question(String id) {
        return find("question", id, questions(), Question::id, "./coach questions list");
    }

    /** Returns every question of the sets, then of the personas. */
    public List<Question> questions() {
        return Stream.concat(
                        sets().stream().flatMap(set -> set.questions().stream()),
                        personas().stream().flatMap(persona -> persona.questions().stream()))
                .toList();
    }

    /**
     * Returns the question that an answer is about. What the answer says about it goes before what the bank knows; where
     * its words differ from the bank's, it is another question and the bank's points do not apply.
     *
     * @throws BadInput if the answer names no question and its id is not in the bank
     */
    public Asked asked(Answer answer, KindCues kinds, String source, int line) {
        Optional<Question> known = questions().stream()
                .filter(question -> question.id().equals(answer.id()))
                .filter(question -> answer.question()
                        .map(ask -> sameWords(ask, question.ask()))
                        .orElse(true))
                .findFirst();
        String ask = answer.question()
                .or(() -> known.map(Question::ask))
                .orElseThrow(() -> new BadInput(new Fault(
                        source,
                        line,
                        "no question \"" + answer.id() + "\" in the bank"
                                + Nearest.hint(
                                        answer.id(),
                                        questions().stream().map(Question::id).toList())
                                + " (a question of your own needs a line \"question:\" with its words)")));
        List<Question.Point> points = own(answer);
        if (known.isPresent() && points.isEmpty() && answer.kind().isEmpty()) {
            return new Asked(known.get(), false);
        }
        Kind kind = answer.kind().or(() -> known.map(Question::kind)).orElseGet(() -> kinds.kindOf(ask));
        Question base = known.orElseGet(() -> Question.asked(answer.id(), kind, ask, points));
        boolean guessed = answer.kind().isEmpty() && known.isEmpty();
        return new Asked(base.with(kind, points.isEmpty() ? base.points() : points), guessed);
    }

    private static List<Question.Point> own(Answer answer) {
        List<Question.Point> points = new ArrayList<>();
        for (String say : answer.points()) {
            points.add(new Question.Point("p" + (points.size() + 1), say, List.of()));
        }
        return points;
    }

    private static boolean sameWords(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }

    private static <T> T find(String what, String id, List<T> all, Function<T, String> idOf, String list) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotInBank("no " + what + " \"" + id + "\""
                        + Nearest.hint(id, all.stream().map(idOf).toList()) + "  All " + what + "s: " + list));
    }

    /** Thrown when a name from the command line is not in the bank; the message offers the nearest. */
    public static final class NotInBank extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInBank(String message) {
            super(message);
        }
    }
}
