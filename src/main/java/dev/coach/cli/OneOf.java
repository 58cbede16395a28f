package dev.coach.cli;

import dev.coach.files.Nearest;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of a few words; a wrong one is answered with those words. */
abstract class OneOf<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> allowed;

    OneOf(E[] allowed) {
        this.allowed = Arrays.asList(allowed);
    }

    @Override
    public E convert(String typed) {
        List<String> words = allowed.stream().map(Object::toString).toList();
        return allowed.stream()
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + typed + "\" is not one of " + String.join(", ", words) + Nearest.hint(typed, words)));
    }
}
