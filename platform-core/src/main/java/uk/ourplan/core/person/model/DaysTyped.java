package uk.ourplan.core.person.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day in what was typed, in the ways in which people here write one: 1945-03-09, 9/3/1945, 9.3.1945, 9 March 1945. */
final class DaysTyped {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern FROM_THE_YEAR =
            Pattern.compile("(?<![\\w-])(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?![\\w-])");
    private static final Pattern FROM_THE_DAY = Pattern.compile(
            "(?<![\\w-])(?<day>\\d{1,2})\\s?[-/. ]\\s?(?<month>\\d{1,2})\\s?[-/. ]\\s?(?<year>\\d{4})(?![\\w-])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\w)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<word>[a-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4})(?!\\w)");

    private DaysTyped() {}

    /** A day and what was typed besides it. */
    record Found(LocalDate day, String rest) {}

    static Optional<Found> in(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return found(FROM_THE_YEAR.matcher(small), small)
                .or(() -> found(FROM_THE_DAY.matcher(small), small))
                .or(() -> found(IN_WORDS.matcher(small), small));
    }

    private static Optional<Found> found(Matcher matcher, String typed) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month(matcher), Integer.parseInt(matcher.group("day")));
            String rest = typed.substring(0, matcher.start()) + " " + typed.substring(matcher.end());
            return Optional.of(new Found(day, rest.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 1 to 12; something else where there is no such month, which makes no day. */
    private static int month(Matcher matcher) {
        if (!matcher.namedGroups().containsKey("word")) {
            return Integer.parseInt(matcher.group("month"));
        }
        String word = matcher.group("word");
        int month = MONTHS.indexOf(word.substring(0, 3)) + 1;
        boolean whole = month > 0
                && (word.length() == 3
                        || word.equals("sept")
                        || java.time.Month.of(month)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(word));
        return whole ? month : 0;
    }
}
