package uk.ourplan.core.law.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;

/**
 * How an arrangement fee is paid over time: the instalments of a yearly fee add up to it to the penny, what was paid in advance is
 * given back for unused days, rounded up, and no fee counts for a day before it was told and the council arranged (FINANCE-08).
 *
 * @see "SI 2014/2672 reg 5 (secondary source)"
 */
public final class FeeOverTime {

    private FeeOverTime() {}

    /** So many instalments of one amount. */
    public record Instalments(int number, Money each) {}

    /** The weekly instalments of a yearly fee: those that are a penny more first, and then the others. */
    public static List<Instalments> weekly(Money year) {
        int weeks = Frequency.WEEKLY.timesAYear();
        long less = year.pence() / weeks;
        int more = Math.toIntExact(year.pence() % weeks);
        return Stream.of(new Instalments(more, new Money(less + 1)), new Instalments(weeks - more, new Money(less)))
                .filter(some -> some.number() > 0)
                .toList();
    }

    /**
     * What is given back of a fee that was paid in advance.
     *
     * @param full whether the council gives all of it back, whatever was used
     */
    public static Money refund(Money paid, int unusedDays, int days, boolean full) {
        if (unusedDays <= 0) {
            return Money.NONE;
        }
        return full || unusedDays >= days
                ? paid
                : new Money(Math.ceilDiv(Math.multiplyExact(paid.pence(), unusedDays), days));
    }

    /**
     * The first day for which the fee counts; {@code null} while the person was not told or nothing is arranged.
     *
     * @param inForce from when the council's policy has it
     */
    public static @Nullable LocalDate countsFrom(
            LocalDate inForce, @Nullable LocalDate told, @Nullable LocalDate arranged) {
        return told == null || arranged == null
                ? null
                : Stream.of(inForce, told, arranged).max(LocalDate::compareTo).orElseThrow();
    }
}
