package dev.coach.analysis;

/**
 * A word, number or percent sign.
 *
 * @param text in lower case
 * @param surface as it stands in the canonical text
 * @param firstInSentence whether a capital letter here says nothing
 */
public record Token(String text, String surface, Span span, boolean firstInSentence) {
    /** Tells whether this is a number in digits, such as {@code 2,000} or {@code 99.8}. */
    public boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    /** Tells whether the spelling marks a name or a product: a capital inside a sentence, or capitals after the first letter. */
    public boolean isNamed() {
        boolean laterCapital = surface.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean capital = Character.isUpperCase(surface.charAt(0));
        return surface.length() > 1 && !text.startsWith("i'") && (laterCapital || capital && !firstInSentence);
    }
}
