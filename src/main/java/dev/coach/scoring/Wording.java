package dev.coach.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding says to the person. Placeholders in braces stand for the person's own words and measured values.
 *
 * @param place which words it quotes
 */
public record Wording(
        String finding, Place place, Optional<String> strength, Optional<String> weakness, Optional<String> tip) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Where the quote of a finding comes from. */
    public enum Place {
        /** The words the level rests on, or the best there is. */
        EVIDENCE,
        /** The end of what was said. */
        LAST,
        /** The beginning of what was said. */
        FIRST,
        /** The last own step. */
        ACTION,
        /** Where "we" stands for what one person did. */
        SHARED,
        /** Where the talk is most general. */
        GENERAL,
        /** The clearest own step. */
        STEP,
        /** The beginning, where that is already a step or an outcome. */
        MIDDLE
    }

    /** Returns the placeholders in any of its lines that {@link Remarks} has no value for. */
    public Set<String> unknownPlaceholders() {
        return Stream.of(strength, weakness, tip)
                .flatMap(Optional::stream)
                .flatMap(line -> PLACEHOLDER.matcher(line).results())
                .map(found -> found.group(1))
                .filter(name -> !Remarks.VALUES.contains(name))
                .collect(Collectors.toSet());
    }

    /** Fills the placeholders in one pass, so that braces in a quote stay as they are. */
    public static String filled(String template, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(m -> {
            String value = values.get(m.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for {" + m.group(1) + "} in: " + template);
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
