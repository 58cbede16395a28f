package dev.coach.scoring;

import java.util.Locale;

/** What a score means in words. */
public enum Band {
    START_OVER(0),
    THIN(22),
    FAIR(45),
    GOOD(70),
    STRONG(85);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** Returns the band of a score from 0 to 100. */
    public static Band of(int score) {
        Band band = START_OVER;
        for (Band higher : values()) {
            if (score >= higher.from) {
                band = higher;
            }
        }
        return band;
    }

    /** Returns the words used in reports, such as {@code start over}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
