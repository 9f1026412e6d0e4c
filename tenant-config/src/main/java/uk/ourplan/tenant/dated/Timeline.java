package uk.ourplan.tenant.dated;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values by their first day. Each holds until the next begins, the last for as long as nothing follows; there are no end
 * dates, so nobody can type a gap or an overlap. A day before the first fails.
 */
public final class Timeline<T> {

    private final NavigableMap<LocalDate, T> byFirstDay;

    /** An empty map is an {@link IllegalArgumentException}: a timeline says something from some day on. */
    public Timeline(Map<LocalDate, ? extends T> byFirstDay) {
        if (byFirstDay.isEmpty()) {
            throw new IllegalArgumentException("A timeline has at least one value with its first day.");
        }
        this.byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    /** The value on the day with its first day; {@link NothingInEffect} before the first. */
    public From<T> on(LocalDate day) {
        Map.Entry<LocalDate, T> entry = byFirstDay.floorEntry(day);
        if (entry == null) {
            throw new NothingInEffect(day, byFirstDay.firstKey());
        }
        return new From<>(entry.getValue(), entry.getKey());
    }

    public LocalDate begins() {
        return byFirstDay.firstKey();
    }

    /** Every value by its first day, earliest first. */
    public SortedMap<LocalDate, T> all() {
        return byFirstDay;
    }

    /** A value and the first day on which it holds. */
    public record From<T>(T value, LocalDate since) {}
}
