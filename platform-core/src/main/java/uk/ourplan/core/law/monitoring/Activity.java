package uk.ourplan.core.law.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;

/**
 * One agreed activity: it stays due until it is written up or left out for one of three reasons, and is overdue from the day after
 * (MONITOR-07, MONITOR-08).
 */
public record Activity(String arrangement, LocalDate due, boolean done, boolean dropped) {

    /** All activities of an arrangement, first to last. */
    public static List<Activity> of(String number, Monitoring all) {
        return DaysOfMonitoring.of(number, all).stream()
                .map(day -> new Activity(
                        number,
                        day,
                        written(number, day, all).isPresent(),
                        left(number, day, all).isPresent()))
                .toList();
    }

    /** What was written up of the activity on this day. */
    public static Optional<WrittenUp> written(String number, LocalDate day, Monitoring all) {
        return all.writtenUp().stream()
                .filter(each -> each.arrangement().equals(number) && day.equals(each.due()))
                .reduce((first, later) -> later);
    }

    private static Optional<Dropped> left(String number, LocalDate day, Monitoring all) {
        return all.dropped().stream()
                .filter(each -> each.arrangement().equals(number) && day.equals(each.due()))
                .findFirst();
    }

    public boolean isOpen() {
        return !done && !dropped;
    }

    /** From the day after the day on which it was due. */
    public boolean isOverdue(LocalDate on) {
        return isOpen() && on.isAfter(due);
    }
}
