package dev.coach.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keys of one map, read strictly: every key that is asked for becomes known, and {@link #done} reports what is left
 * over. A fault is noted and a harmless value returned, so that one reading finds them all.
 */
public final class StrictMap {
    private final Node.Fields fields;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private StrictMap(Node.Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /** Takes a node that must be a map. */
    public static StrictMap of(Node node, Faults faults) {
        if (node instanceof Node.Fields fields) {
            return new StrictMap(fields, faults);
        }
        faults.error(node.line(), "keys with values are needed here, not " + node.described());
        return new StrictMap(new Node.Fields(node.line(), List.of()), faults);
    }

    /** Returns the line on which the map begins. */
    public int line() {
        return fields.line();
    }

    /** Returns the line of a key, or of the map where the key is missing. */
    public int line(String key) {
        return fields.get(key).map(Node.Field::line).orElse(fields.line());
    }

    /** Tells whether the key is there, with whatever value. */
    public boolean has(String key) {
        return fields.get(key).isPresent();
    }

    /** Tells whether the key is there with something other than null, and makes it known. */
    public boolean given(String key) {
        return find(key)
                .filter(field -> !(field.value() instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL))
                .isPresent();
    }

    /** Returns a text as it stands, be it blank; an absent or null one is empty. */
    public String verbatim(String key) {
        if (!given(key)) {
            return "";
        }
        Node.Field field = fields.get(key).orElseThrow();
        if (field.value() instanceof Node.Scalar scalar && scalar.type() == Node.Type.STRING) {
            return scalar.text();
        }
        faults.error(
                field.line(),
                "\"" + key + "\" must be text, not " + field.value().described());
        return "";
    }

    /** Returns a required text, without blanks around it. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !has(key)) {
            faults.error(fields.line(), "key \"" + key + "\" is missing");
        }
        return text.orElse("");
    }

    /** Returns a text that may be missing, without blanks around it. */
    public Optional<String> optionalText(String key) {
        return find(key)
                .flatMap(field -> scalar(field.value(), field.line(), key))
                .map(String::strip);
    }

    /** Returns a list of texts; a missing key is an empty list. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(item, item.line(), key).ifPresent(text -> texts.add(text.strip()));
        }
        return texts;
    }

    /** Returns a list of maps; a missing key is an empty list. */
    public List<StrictMap> maps(String key) {
        return items(key).stream().map(item -> of(item, faults)).toList();
    }

    /** Returns a required map. */
    public StrictMap map(String key) {
        return find(key).map(field -> of(field.value(), faults)).orElseGet(() -> {
            faults.error(fields.line(), "key \"" + key + "\" is missing");
            return new StrictMap(new Node.Fields(fields.line(), List.of()), faults);
        });
    }

    /** Returns a whole number that may be missing. */
    public OptionalInt integer(String key) {
        Optional<Double> number = number(key);
        if (number.isPresent() && (number.get() != Math.rint(number.get()) || Math.abs(number.get()) > 1e9)) {
            faults.error(line(key), "\"" + key + "\" must be a whole number");
            return OptionalInt.empty();
        }
        return number.map(n -> OptionalInt.of((int) Math.rint(n))).orElse(OptionalInt.empty());
    }

    /** Returns a number that may be missing. */
    public Optional<Double> number(String key) {
        return optionalText(key).flatMap(text -> number(key, text));
    }

    /** Returns a list of numbers; a missing key is an empty list. */
    public List<Double> numbers(String key) {
        return texts(key).stream().flatMap(text -> number(key, text).stream()).toList();
    }

    /** Returns all keys with the text lists below them, whatever they are called. */
    public Map<String, List<String>> textsByKey() {
        Map<String, List<String>> all = new TreeMap<>();
        fields.fields().forEach(field -> all.put(field.key(), texts(field.key())));
        return all;
    }

    /** Returns all keys with their texts, whatever they are called. */
    public Map<String, String> textByKey() {
        Map<String, String> all = new TreeMap<>();
        fields.fields().forEach(field -> all.put(field.key(), text(field.key())));
        return all;
    }

    /** Returns all keys with the maps below them, in order, whatever they are called. */
    public List<Map.Entry<String, StrictMap>> mapsByKey() {
        return fields.fields().stream()
                .map(field -> Map.entry(field.key(), map(field.key())))
                .toList();
    }

    /** Makes a key known that is read elsewhere. */
    public void skip(String key) {
        known.add(key);
    }

    /** Reports keys that nobody asked for. */
    public void done() {
        for (Node.Field field : fields.fields()) {
            if (!known.contains(field.key())) {
                String hint = Nearest.hint(field.key(), known);
                faults.error(
                        field.line(),
                        "unknown key \"" + field.key() + "\"" + hint + (hint.isEmpty() ? "; " : " ") + "allowed: "
                                + String.join(", ", known));
            }
        }
    }

    /** Returns where faults are noted. */
    public Faults faults() {
        return faults;
    }

    private Optional<Node.Field> find(String key) {
        known.add(key);
        return fields.get(key);
    }

    private List<Node> items(String key) {
        return find(key)
                .map(field -> {
                    if (field.value() instanceof Node.Items items) {
                        return items.items();
                    }
                    faults.error(
                            field.line(),
                            "\"" + key + "\" must be a list, not "
                                    + field.value().described());
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    private Optional<String> scalar(Node node, int line, String key) {
        if (node instanceof Node.Scalar scalar
                && scalar.type() != Node.Type.NULL
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        faults.error(
                line,
                "\"" + key + "\" must be text, not " + (node instanceof Node.Scalar ? "nothing" : node.described()));
        return Optional.empty();
    }

    private Optional<Double> number(String key, String text) {
        OptionalDouble number = Numbers.decimal(text);
        if (number.isEmpty()) {
            faults.error(line(key), "\"" + key + "\" must be a number");
            return Optional.empty();
        }
        return Optional.of(number.getAsDouble());
    }
}
