package uk.ourplan.language.date;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are told: the calendar of England, and the way in which a letter writes a day. */
public final class Days {

    /** The zone whose midnight starts a day for every rule. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** As a letter writes it: 6 April 2026. */
    public static String inWords(LocalDate day) {
        return day.format(LONG);
    }
}
