package uk.ourplan.api.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.plan.PlanState;

/**
 * How a plan is watched between its reviews.
 *
 * @param suggested whether a reason that was chosen suggests monitoring
 * @param arrangements as they stand now, with those that stopped
 * @param outcomes each outcome that has days, and how far it has come
 * @param reviewSuggested the day on which a plain no about the support was found, since which no review was opened
 * @param reviewBy the day of the next statutory review, {@code null} where none is recorded
 * @param may whether whoever asks may write
 */
public record MonitoringOfPlan(
        UUID planId,
        UUID personId,
        String personName,
        PlanState planState,
        boolean suggested,
        List<ArrangementView> arrangements,
        List<OutcomeView> outcomes,
        @Nullable LocalDate reviewSuggested,
        @Nullable LocalDate reviewBy,
        Monitoring onRecord,
        boolean may) {

    public MonitoringOfPlan {
        arrangements = List.copyOf(arrangements);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One arrangement.
     *
     * @param handedTo to whom it is handed, {@code waits} whether they have not answered yet, {@code mine} whether whoever asks is to
     * @param talkBy the last day by which it is talked about in supervision
     * @param notWeighed what was not weighed when it was cut back
     */
    public record ArrangementView(
            Arranged arranged,
            boolean open,
            List<ActivityView> activities,
            @Nullable String handedTo,
            boolean waits,
            boolean mine,
            @Nullable LocalDate talkBy,
            List<String> notWeighed,
            @Nullable String tellToComplain) {

        public ArrangementView {
            activities = List.copyOf(activities);
            notWeighed = List.copyOf(notWeighed);
        }
    }

    /** One agreed day, as done, dropped, overdue or due. */
    public record ActivityView(
            LocalDate due, String state, @Nullable String found) {}

    /** An outcome, the days on which nothing is recorded yet, and the last progress. */
    public record OutcomeView(
            String id,
            @Nullable String words,
            List<LocalDate> days,
            @Nullable Progressed last) {

        public OutcomeView {
            days = List.copyOf(days);
        }
    }
}
