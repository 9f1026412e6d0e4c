package uk.ourplan.core.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Working days in England: neither weekend nor bank holiday. A holiday that is proclaimed for one year only is not known here,
 * so that a term is never told longer than it is.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1971/80/schedule/1">Banking and Financial Dealings Act 1971 Sch 1</a>
 */
public final class WorkingDays {

    private static final ConcurrentMap<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** How many working days come after the first day up to and with the second; none where that is not later. */
    public static int between(LocalDate first, LocalDate second) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(second); day = day.plusDays(1)) {
            if (isOne(day)) {
                days++;
            }
        }
        return days;
    }

    /** The day on which so many working days have passed since this day; with none, the day itself. */
    public static LocalDate after(LocalDate first, int days) {
        LocalDate day = first;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day)) {
                left--;
            }
        }
        return day;
    }

    public static boolean isOne(LocalDate day) {
        return !isWeekend(day)
                && !HOLIDAYS.computeIfAbsent(day.getYear(), WorkingDays::holidays)
                        .contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(firstMonday(LocalDate.of(year, Month.MAY, 1)));
        days.add(firstMonday(LocalDate.of(year, Month.MAY, 25)));
        days.add(firstMonday(LocalDate.of(year, Month.AUGUST, 25)));
        orTheNextFree(LocalDate.of(year, Month.JANUARY, 1), days);
        orTheNextFree(LocalDate.of(year, Month.DECEMBER, 25), days);
        orTheNextFree(LocalDate.of(year, Month.DECEMBER, 26), days);
        return Set.copyOf(days);
    }

    /** On a weekend the holiday is kept on the next day that is neither that nor kept already. */
    private static void orTheNextFree(LocalDate day, Set<LocalDate> days) {
        LocalDate kept = day;
        while (isWeekend(kept) || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static LocalDate firstMonday(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Easter Sunday by the Gregorian rule (Calendar (New Style) Act 1750). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
