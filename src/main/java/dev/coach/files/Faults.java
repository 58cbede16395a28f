package dev.coach.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one input while it is read, so that one run names every fault and not only the first. */
public final class Faults {
    private final String source;
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    public Faults(String source) {
        this.source = source;
    }

    /** Returns the input that the faults are about, as the user named it. */
    public String source() {
        return source;
    }

    /** Notes something that makes the input unusable. */
    public void error(int line, String message) {
        errors.add(new Fault(source, line, message));
    }

    /** Notes something that was mended or left out, with what was done about it. */
    public void warn(int line, String message) {
        warnings.add(new Fault(source, line, message));
    }

    /** Notes warnings that were found elsewhere. */
    public void warn(List<Fault> faults) {
        warnings.addAll(faults);
    }

    /** Counts the errors so far. */
    public int errorCount() {
        return errors.size();
    }

    /** Takes over all that was noted elsewhere about the same input. */
    public void add(Faults others) {
        errors.addAll(others.errors);
        warnings.addAll(others.warnings);
    }

    /** Returns the errors so far, by line. */
    public List<Fault> errors() {
        return byLine(errors);
    }

    /** Returns the warnings so far, by line. */
    public List<Fault> warnings() {
        return byLine(warnings);
    }

    /** Throws {@link BadInput} with all errors and warnings if there was an error. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors(), warnings());
        }
    }

    private static List<Fault> byLine(List<Fault> faults) {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
