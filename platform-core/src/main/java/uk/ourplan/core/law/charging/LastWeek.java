package uk.ourplan.core.law.charging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.ourplan.language.money.Money;

/**
 * What is due when a service ends: its last day still counts, a week of which only a part was used is charged in sevenths, rounded
 * down to the penny, later weeks are cancelled, and what was paid above what is due is paid back (FINANCE-18).
 *
 * @see "Care Act 2014 s.14(4)"
 */
public final class LastWeek {

    private static final int DAYS = 7;

    private LastWeek() {}

    /** What is due for a week that begins on this day, where the service ends on that day. */
    public static Money due(Money weekly, LocalDate weekStart, LocalDate end, boolean partIsFree) {
        long days = ChronoUnit.DAYS.between(weekStart, end) + 1;
        if (days <= 0) {
            return Money.NONE;
        }
        if (days >= DAYS) {
            return weekly;
        }
        return partIsFree ? Money.NONE : new Money(Math.multiplyExact(weekly.pence(), days) / DAYS);
    }

    /** The first day of the charging week in which the service ends, where weeks run from the first day of the charge. */
    public static LocalDate beginning(LocalDate first, LocalDate end) {
        return first.plusDays(Math.floorDiv(ChronoUnit.DAYS.between(first, end), DAYS) * DAYS);
    }

    /** What is paid back; empty where nothing was paid above what is due. */
    public static Optional<Money> refund(Money paid, Money due) {
        return paid.compareTo(due) > 0 ? Optional.of(paid.minus(due)) : Optional.empty();
    }
}
