package uk.ourplan.core.living;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the clocks of a sample council's reviews are set to, read off its policy by hand.
 *
 * @param triageDays working days in which a request is answered
 * @param firstPayment months from the first payment to its first review
 * @param lightRestarts whether a light amendment restarts the clock of the first review
 */
record TheCouncilSays(int triageDays, int firstPayment, boolean lightRestarts) {

    static final int EARLIEST_WEEKS = 6;
    static final int LATEST_WEEKS = 8;
    static final int LONGEST_MONTHS = 12;
    static final int LEAD_DAYS = 28;

    /** The holidays of England on which nobody works, as the government lists them, for as long as these people live here. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-12-25",
                    "2026-12-28",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28",
                    "2028-01-03",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-29",
                    "2028-08-28",
                    "2028-12-25",
                    "2028-12-26",
                    "2029-01-01",
                    "2029-03-30",
                    "2029-04-02",
                    "2029-05-07",
                    "2029-05-28",
                    "2029-08-27",
                    "2029-12-25",
                    "2029-12-26")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    static TheCouncilSays of(String sample) {
        return switch (sample) {
            case "northmoor" -> new TheCouncilSays(5, 6, true);
            case "eastvale" -> new TheCouncilSays(2, 6, true);
            case "abbotsbridge" -> new TheCouncilSays(5, 4, false);
            default -> throw new IllegalArgumentException(sample);
        };
    }

    LocalDate answeredBy(LocalDate received) {
        LocalDate day = received;
        for (int worked = 0; worked < triageDays; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !HOLIDAYS.contains(day)) {
                worked++;
            }
        }
        return day;
    }
}
