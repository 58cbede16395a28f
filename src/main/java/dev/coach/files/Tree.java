package dev.coach.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML or JSON into {@link Node}s. Reads events only: an alias is never expanded, no type is ever instantiated, and
 * depth and size are bounded, so that a hostile file costs no more than its bytes.
 */
public final class Tree {
    private static final int MAX_DEPTH = 40;

    /** A value of so many words is an answer or a question, and a " #" in it was meant. */
    private static final int PROSE = 5;

    private static final Pattern KEYED_LINE = Pattern.compile("( *(?:- +)?\\w+:) .*");
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().loaderOptions(limits()).build();

    private final String source;
    private final JsonParser parser;
    private final Faults faults;
    private final int firstLine;
    private int lastAlias;
    private String[] lines = {};

    private Tree(String source, JsonParser parser, Faults faults, int firstLine) {
        this.source = source;
        this.parser = parser;
        this.faults = faults;
        this.firstLine = firstLine;
    }

    /**
     * Reads a YAML text of one document. Where one line is broken, it is noted and left out, so that the faults of the
     * other lines can be named in the same run.
     *
     * @param faults where a broken line, an alias, a doubled key, a second document and hidden characters are noted
     * @throws BadInput if it is empty, broken beyond one line, or too deep
     */
    public static Node yaml(SourceText text, Faults faults) {
        var first = new Faults(text.name());
        try {
            Node node = yaml(text.name(), text.text(), first);
            faults.add(first);
            return node;
        } catch (BadInput e) {
            Optional<String> rest = withoutLine(text.text(), e.faults().get(0).line());
            if (rest.isEmpty()) {
                throw e;
            }
            Node node;
            try {
                node = yaml(text.name(), rest.get(), faults);
            } catch (BadInput second) {
                throw e;
            }
            e.faults().forEach(fault -> faults.error(fault.line(), fault.message()));
            return node;
        }
    }

    private static Node yaml(String source, String text, Faults faults) {
        try (YAMLParser parser = YAML.createParser(text)) {
            var tree = new Tree(source, parser, faults, 1);
            tree.lines = text.split("\n", -1);
            return tree.document();
        } catch (IOException e) {
            throw unexpected(source, e);
        }
    }

    /** Returns the text with the value of {@code key: value} in this line taken out. */
    private static Optional<String> withoutLine(String text, int number) {
        String[] lines = text.split("\n", -1);
        if (number < 1 || number > lines.length) {
            return Optional.empty();
        }
        Matcher keyed = KEYED_LINE.matcher(lines[number - 1]);
        if (!keyed.matches()) {
            return Optional.empty();
        }
        lines[number - 1] = keyed.group(1) + " ~";
        return Optional.of(String.join("\n", lines));
    }

    /**
     * Reads a JSON text of one value.
     *
     * @param faults where a doubled key, something after the value and hidden characters are noted
     * @throws BadInput if it is empty, broken, or too deep
     */
    public static Node json(SourceText text, Faults faults) {
        return jsonLine(text.name(), text.text(), 1, faults);
    }

    /** Reads one line of JSON Lines; lines are counted from {@code line}. */
    public static Node jsonLine(String source, String text, int line, Faults faults) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new Tree(source, parser, faults, line).document();
        } catch (IOException e) {
            throw unexpected(source, e);
        }
    }

    private Node document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new BadInput(new Fault(source, 0, "the file is empty"));
            }
            Node root = value(first, line(), 0);
            if (parser.nextToken() != null) {
                boolean yaml = parser instanceof YAMLParser;
                faults.error(
                        line(),
                        yaml
                                ? "a second document begins here (---); put each document into a file of its own"
                                : "something follows the end of the JSON value");
            }
            return root;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Node value(JsonToken token, int line, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new BadInput(new Fault(source, line(), "nested deeper than " + MAX_DEPTH + " levels"));
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            reportAlias(line());
            return new Node.Scalar(line, Node.Type.NULL, "");
        }
        return switch (token) {
            case START_OBJECT -> fields(line, depth);
            case START_ARRAY -> items(line, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(line, Node.Type.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(line, Node.Type.BOOLEAN, parser.getText());
            case VALUE_NULL -> new Node.Scalar(line, Node.Type.NULL, "");
            default -> {
                warnOfComment(parser.getText(), line());
                yield new Node.Scalar(line, Node.Type.STRING, visible(parser.getText(), line));
            }
        };
    }

    private Node fields(int line, int depth) throws IOException {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            int keyLine = line();
            String key = visible(parser.currentName(), keyLine);
            Integer before = seen.putIfAbsent(key, keyLine);
            if (before != null) {
                faults.error(keyLine, "key \"" + key + "\" stands already in line " + before + "; keep one of them");
            }
            fields.add(new Node.Field(key, keyLine, value(parser.nextToken(), keyLine, depth + 1)));
        }
        return new Node.Fields(line, fields);
    }

    private Node items(int line, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, line(), depth + 1));
        }
        return new Node.Items(line, items);
    }

    /** Escapes of the format can bring in what {@link SourceText} kept out. */
    private String visible(String text, int line) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!Visible.isHarmless(unified)) {
            faults.warn(line, "control characters are shown as signs such as \u241B");
        }
        return Visible.text(unified);
    }

    /** In YAML " #" begins a comment: words of an answer would be gone without a word. */
    private void warnOfComment(String text, int line) {
        String row = line <= lines.length ? lines[line - 1] : "";
        int at = text.isEmpty() || text.contains("\n") ? -1 : row.indexOf(text);
        boolean prose = text.split(" ").length >= PROSE;
        boolean plain = prose && at > 0 && row.charAt(at - 1) == ' ';
        if (plain && row.substring(at + text.length()).matches("\\s+#.*")) {
            faults.warn(line, "what stands after \" #\" is a comment and left out; put the text in quotes to keep it");
        }
    }

    private void reportAlias(int line) {
        if (line != lastAlias) {
            faults.error(line, "aliases (*name) are not read, since they can blow up a file; write the text out");
        }
        lastAlias = line;
    }

    private int line() {
        return firstLine - 1 + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private BadInput broken(IOException e) {
        if (e.getCause() instanceof MarkedYAMLException yaml) {
            return new BadInput(new Fault(source, markedLine(yaml), reworded(yaml)));
        }
        int line = 0;
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            JsonLocation location = json.getLocation();
            line = firstLine - 1 + Math.max(1, location.getLineNr());
        }
        if (e instanceof StreamConstraintsException) {
            return new BadInput(new Fault(source, line, "too deep or too long to be an answer file"));
        }
        if (e instanceof JsonEOFException) {
            return new BadInput(new Fault(source, line, "ends in the middle: a quote or bracket is never closed"));
        }
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return new BadInput(new Fault(source, line, "cannot be read: " + firstSentence(message)));
    }

    /** A quote that is never closed is named where it was opened: that is the line to mend. */
    private static int markedLine(MarkedYAMLException e) {
        boolean neverClosed = e.getContext() != null && e.getContext().contains("quoted scalar");
        var mark = neverClosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static String reworded(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        if (problem.contains("'\\t(TAB)'")) {
            return "a tab is used as indentation; use spaces";
        }
        if (e.getContext() != null && e.getContext().contains("quoted scalar")) {
            return "the text in quotes that begins here is never closed";
        }
        return "not valid YAML: " + firstSentence(problem)
                + "; put the text in quotes, or after \"|\" on lines of its own";
    }

    private static String firstSentence(String message) {
        if (message == null) {
            return "unknown fault";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static BadInput unexpected(String source, IOException e) {
        return new BadInput(new Fault(source, 0, "cannot be read: " + e.getMessage()));
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LIMIT + 1);
        options.setNestingDepthLimit(MAX_DEPTH + 10);
        return options;
    }
}
