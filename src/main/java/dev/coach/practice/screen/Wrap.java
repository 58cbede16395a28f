package dev.coach.practice.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks lines at words by the columns they take on a screen, not by their chars. */
final class Wrap {
    private Wrap() {}

    /** Returns lines of at most {@code width} columns; a longer word is cut. */
    static List<String> at(int width, String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(width, paragraph, lines);
        }
        return lines;
    }

    /** The same with a label on the first line and blanks of its width on the others. */
    static List<String> hanging(int width, String label, String text) {
        List<String> lines = new ArrayList<>();
        String blanks = " ".repeat(columns(label));
        for (String line : at(Math.max(10, width - columns(label)), text)) {
            lines.add((lines.isEmpty() ? label : blanks) + line);
        }
        return lines;
    }

    /** Counts the columns a text takes. */
    static int columns(String text) {
        return text.codePoints().map(WCWidth::wcwidth).filter(w -> w > 0).sum();
    }

    private static void wrap(int width, String paragraph, List<String> lines) {
        var line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            String rest = word;
            int room = width - columns(line.toString()) - 1;
            if (!line.isEmpty() && (room <= 0 || fitting(room, rest) < rest.length())) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int cut = fitting(width, rest); cut < rest.length(); cut = fitting(width, rest)) {
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    private static int fitting(int width, String word) {
        int used = 0;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            used += Math.max(0, WCWidth.wcwidth(c));
            if (used > width && i > 0) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
