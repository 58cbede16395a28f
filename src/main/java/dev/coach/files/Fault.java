package dev.coach.files;

/**
 * Something wrong with an input, and where.
 *
 * @param source the file as the user named it
 * @param line counted from 1; 0 if the fault has no line
 * @param message what is wrong and how to mend it, in one line
 */
public record Fault(String source, int line, String message) {
    /** Returns {@code file:line: message}, the form that editors can jump to. */
    @Override
    public String toString() {
        return Visible.inOneLine(source) + ":" + (line > 0 ? line + ":" : "") + " " + Visible.inOneLine(message);
    }
}
