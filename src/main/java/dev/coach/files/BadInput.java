package dev.coach.files;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; carries every fault that was found, errors before warnings. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BadInput(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public BadInput(Fault fault) {
        this(List.of(fault));
    }

    /** Returns the faults; at least one. */
    public List<Fault> faults() {
        return faults;
    }
}
