package dev.coach.report;

import java.util.List;
import java.util.stream.Collectors;

/** The role that stands at the top of a report. */
public final class Roles {
    /** Said where nobody named a role. */
    public static final String NOT_STATED = "not stated";

    private Roles() {}

    /** Names each role of the answers once, in order. */
    public static String ofAll(List<String> roles) {
        return roles.isEmpty() ? NOT_STATED : roles.stream().distinct().collect(Collectors.joining(" / "));
    }
}
