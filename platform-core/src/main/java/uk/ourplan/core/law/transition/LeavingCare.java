package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A care leaver is entitled to a personal adviser and a Pathway Plan until the day before the 21st birthday, and on request for
 * support after it until the day before the 25th (TRANSITION-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1989/41/section/23C">Children Act 1989 s.23C, s.23CZB</a>
 */
public final class LeavingCare {

    private LeavingCare() {}

    /** From when to when the entitlement runs that covers this day; empty where none does. */
    public static Optional<Entitled> on(LocalDate day, Birthdays birthdays, @Nullable LocalDate requested) {
        LocalDate twentyFirst = birthdays.reaching(21);
        if (day.isBefore(twentyFirst)) {
            return Optional.of(new Entitled(birthdays.reaching(16), twentyFirst.minusDays(1)));
        }
        if (requested == null) {
            return Optional.empty();
        }
        LocalDate from = requested.isAfter(twentyFirst) ? requested : twentyFirst;
        LocalDate last = birthdays.reaching(25).minusDays(1);
        return day.isBefore(from) || day.isAfter(last) ? Optional.empty() : Optional.of(new Entitled(from, last));
    }

    /** The first and the last day of it. */
    public record Entitled(LocalDate from, LocalDate last) {}
}
