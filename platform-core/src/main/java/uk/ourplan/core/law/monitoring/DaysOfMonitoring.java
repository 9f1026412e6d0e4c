package uk.ourplan.core.law.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.Rhythm;

/**
 * One activity on each day: the first day and whole intervals after it, up to and with the last; months are counted from the first
 * day (MONITOR-05, MONITOR-11, MONITOR-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class DaysOfMonitoring {

    /** More would be no rhythm that anybody keeps. */
    public static final int MOST = 120;

    private DaysOfMonitoring() {}

    /** The days of one rhythm, at most {@link #MOST}; none where the last lies before the first. */
    public static List<LocalDate> of(LocalDate first, Rhythm rhythm, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first;
        for (int n = 1; !day.isAfter(last) && n <= MOST; n++) {
            days.add(day);
            if (rhythm == Rhythm.ONCE) {
                break;
            }
            day = after(first, rhythm, n);
        }
        return days;
    }

    private static LocalDate after(LocalDate first, Rhythm rhythm, int times) {
        return switch (rhythm) {
            case ONCE -> first;
            case WEEKLY -> first.plusWeeks(times);
            case FORTNIGHTLY -> first.plusWeeks(2L * times);
            case MONTHLY -> first.plusMonths(times);
            case QUARTERLY -> first.plusMonths(3L * times);
        };
    }

    /**
     * All days of an arrangement: where it was changed, the days before the change stay as they were; where it stopped, those
     * after its last day fall away.
     */
    public static List<LocalDate> of(String number, Monitoring all) {
        List<Arranged> said = all.arranged().stream()
                .filter(each -> each.arrangement().equals(number))
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < said.size(); i++) {
            LocalDate changed = i + 1 < said.size() ? said.get(i + 1).on() : null;
            days.addAll(days(said.get(i), until(said.get(i), changed, all), changed));
        }
        LocalDate ceases = all.stop(number).map(Stopped::ceases).orElse(null);
        return days.stream()
                .filter(day -> ceases == null || !day.isAfter(ceases))
                .toList();
    }

    private static List<LocalDate> days(Arranged said, @Nullable LocalDate last, @Nullable LocalDate changed) {
        if (said.first() == null || said.rhythm() == null || last == null) {
            return List.of();
        }
        return of(said.first(), said.rhythm(), last).stream()
                .filter(day -> changed == null || day.isBefore(changed))
                .toList();
    }

    /** Its last day, as it was last continued before it was changed. */
    static @Nullable LocalDate until(Arranged said, @Nullable LocalDate changed, Monitoring all) {
        return all.continued().stream()
                .filter(each -> each.arrangement().equals(said.arrangement())
                        && !each.on().isBefore(said.on())
                        && (changed == null || each.on().isBefore(changed)))
                .reduce((first, later) -> later)
                .map(Continued::until)
                .orElse(said.until());
    }
}
