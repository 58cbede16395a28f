package dev.coach.files;

import java.util.List;
import java.util.Optional;

/** A value of a YAML or JSON text that knows its line, so that a fault can be named where it stands. */
public sealed interface Node {
    /** Returns the line on which the value begins, counted from 1. */
    int line();

    /** Names the value for a message: "a list", "a number". */
    String described();

    /** A single value, with its text as written. */
    record Scalar(int line, Type type, String text) implements Node {
        @Override
        public String described() {
            return switch (type) {
                case STRING -> "text";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                case NULL -> "nothing";
            };
        }
    }

    /** What a scalar was written as. */
    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** Keys with values, in the order of the text. */
    record Fields(int line, List<Field> fields) implements Node {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String described() {
            return "a map";
        }

        /** Finds the field with this key. */
        public Optional<Field> get(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    /** A key, its line and its value. */
    record Field(String key, int line, Node value) {}

    /** Values in order. */
    record Items(int line, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }
}
