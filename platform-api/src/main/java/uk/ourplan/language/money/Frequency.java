package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often an amount falls due. Recurring amounts are compared over a year of 52 weeks. */
public enum Frequency {
    WEEKLY(52),
    FORTNIGHTLY(26),
    FOUR_WEEKLY(13),
    MONTHLY(12),
    QUARTERLY(4),
    ANNUAL(1),
    ONE_OFF(0);

    private final int timesAYear;

    Frequency(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** How many times a year it falls due; nought for a one-off. */
    public int timesAYear() {
        return timesAYear;
    }

    public boolean isRecurring() {
        return this != ONE_OFF;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Frequency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
