package dev.coach.training;

import dev.coach.analysis.Role;
import dev.coach.files.Faults;
import dev.coach.files.Node;
import dev.coach.files.SourceText;
import dev.coach.files.Tree;
import dev.coach.interview.Kind;
import dev.coach.interview.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A graded answer with what each of its pieces does.
 *
 * @param typed whether readers who did not know the writer's aim gave the score
 * @param votes share of the readers who saw an action and a result, by role; empty where nobody voted
 */
record Graded(Question question, String text, List<Piece> pieces, double score, boolean typed, Map<Role, Double> votes) {
    /** What blind readers gave on average to the levels of a ladder, weakest first, and to a trap. */
    private static final double[] LEVELS = {9, 22, 58, 86, 95};

    private static final double TRAP = 10;
    private static final String MISLEADING = "uy-de";
    private static final String LETTERS = "STAWMRLKEVBGQOJ";

    /**
     * A stretch of the text with its role.
     *
     * @param start in code points
     * @param end in code points
     */
    record Piece(Role role, int start, int end) {}

    /** Weight in a fit: the panels' grades count six times, but not those of answers made to mislead. */
    double weight() {
        return typed && !register().equals(MISLEADING) ? 6 : 1;
    }

    /** Returns which hand the answer is from: the beginning of its question's id. */
    String register() {
        String id = question.id();
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** Reads a file of ladders or typed answers. */
    static List<Graded> read(Path file) {
        SourceText source = SourceText.read(file, file.toString());
        List<Graded> all = new ArrayList<>();
        int line = 0;
        for (String row : (Iterable<String>) source.text().lines()::iterator) {
            line++;
            Node.Fields fields = (Node.Fields) Tree.jsonLine(source.name(), row, line, new Faults(source.name()));
            List<Question.Point> points = new ArrayList<>();
            for (Node point : items(fields, "expected_points")) {
                points.add(new Question.Point("p" + points.size(), text(point), List.of()));
            }
            Kind kind = Kind.of(text(fields, "kind")).orElseThrow();
            Question question = Question.asked(text(fields, "id"), kind, text(fields, "question"), points);
            for (Node answer : items(fields, "answers")) {
                all.add(answer((Node.Fields) answer, question));
            }
        }
        return all;
    }

    private static Graded answer(Node.Fields fields, Question question) {
        boolean typed = fields.get("score").isPresent();
        StringBuilder joined = new StringBuilder();
        String given = typed ? text(fields, "text") : "";
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Node sentence : items(fields, "sentences")) {
            List<Node> pair = ((Node.Items) sentence).items();
            String words = text(pair.get(1));
            if (!typed) {
                joined.append(joined.isEmpty() ? "" : " ");
                at = joined.length();
                joined.append(words);
            } else {
                at = Math.max(given.indexOf(words, at), at);
            }
            String all = typed ? given : joined.toString();
            int end = Math.min(all.length(), at + words.length());
            pieces.add(new Piece(
                    Role.values()[LETTERS.indexOf(text(pair.get(0)))],
                    all.codePointCount(0, at),
                    all.codePointCount(0, end)));
            at = end;
        }
        return new Graded(
                question,
                typed ? given : joined.toString(),
                pieces,
                typed ? Double.parseDouble(text(fields, "score")) : ladderScore(fields),
                typed,
                typed ? votes(fields) : Map.of());
    }

    private static double ladderScore(Node.Fields fields) {
        String level = text(fields, "level");
        return level.equals("trap") ? TRAP : LEVELS[Integer.parseInt(level) - 1];
    }

    private static Map<Role, Double> votes(Node.Fields fields) {
        Node.Fields parts = (Node.Fields) fields.get("parts").orElseThrow().value();
        int readers = items(fields, "scores").size();
        Map<Role, Double> votes = new EnumMap<>(Role.class);
        for (Node.Field part : parts.fields()) {
            Role role = Role.values()[LETTERS.indexOf(part.key())];
            votes.put(role, Double.parseDouble(text(part.value())) / readers);
        }
        return votes;
    }

    private static List<Node> items(Node.Fields fields, String key) {
        return ((Node.Items) fields.get(key).orElseThrow().value()).items();
    }

    private static String text(Node.Fields fields, String key) {
        return text(fields.get(key).orElseThrow().value());
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }
}
