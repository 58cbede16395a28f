package dev.coach.bank;

import dev.coach.analysis.Cues;
import dev.coach.analysis.Role;
import dev.coach.files.StrictMap;
import dev.coach.interview.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of the rubric's files that stand for something: kinds, roles, patterns. An unknown one is a fault of its line. */
final class RubricTerms {
    private RubricTerms() {}

    /** Returns the kinds of question that a list names. */
    static Set<Kind> kinds(StrictMap map) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String label : map.texts("kinds")) {
            Kind.of(label)
                    .ifPresentOrElse(
                            kinds::add, () -> map.faults().error(map.line("kinds"), "no kind \"" + label + "\""));
        }
        return kinds;
    }

    /** Returns the roles that a list names. */
    static Set<Role> roles(StrictMap map, String key) {
        Set<Role> roles = new HashSet<>();
        map.texts(key).forEach(name -> role(name, map).ifPresent(roles::add));
        return roles;
    }

    static Optional<Role> role(String name, StrictMap map) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        map.faults().error(map.line(), "no role \"" + name + "\"");
        return Optional.empty();
    }

    /** Returns patterns that are looked for together. */
    static Cues cues(StrictMap map, String key) {
        return compiled(map, key, map.texts(key));
    }

    private static Cues compiled(StrictMap map, String key, List<String> patterns) {
        try {
            return Cues.of(patterns);
        } catch (IllegalArgumentException e) {
            map.faults().error(map.line(key), e.getMessage());
            return Cues.NONE;
        }
    }
}
