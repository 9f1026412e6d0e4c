package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import java.time.Month;

/**
 * Ages count from the birthday itself; somebody born on 29 February reaches an age on 1 March where the year has no such day
 * (unverified).
 */
public record Birthdays(LocalDate born) {

    /** The day on which this age is reached. */
    public LocalDate reaching(int age) {
        LocalDate day = born.plusYears(age);
        boolean leapling = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        return leapling && !day.isLeapYear() ? day.plusDays(1) : day;
    }

    /** Whether this age is reached on that day. */
    public boolean isAtLeast(int age, LocalDate on) {
        return !on.isBefore(reaching(age));
    }

    /** From the 16th birthday to the day before the 26th, when the teams consult each other (TRANSITION-01). */
    public boolean isInTransition(LocalDate on) {
        return isAtLeast(16, on) && !isAtLeast(26, on);
    }
}
