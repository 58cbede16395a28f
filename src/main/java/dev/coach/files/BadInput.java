package dev.coach.files;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; carries every error that was found, by line. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final transient List<Fault> warnings;

    /** Errors, with what was mended or left out besides. */
    public BadInput(List<Fault> faults, List<Fault> warnings) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
        this.warnings = List.copyOf(warnings);
    }

    public BadInput(List<Fault> faults) {
        this(faults, List.of());
    }

    public BadInput(Fault fault) {
        this(List.of(fault));
    }

    /** Returns the errors; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns what was mended or left out besides. */
    public List<Fault> warnings() {
        return warnings;
    }
}
