package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan came to be started, as it stood on that day: from which completed event, by which team, on which grounds, and what
 * was carried over. It never changes afterwards.
 *
 * @param sourceId the assessment or review that it started from
 * @param grounds all that were looked at, held or not
 * @param ideas for meeting needs that came up in the assessment already
 */
public record PlanStart(
        LocalDate on,
        SourceEvent source,
        UUID sourceId,
        @Nullable LocalDate sourceCompleted,
        String team,
        String teamName,
        GroundsForPlanning said,
        List<Ground> grounds,
        int needsCarried,
        List<String> ideas) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PlanStart {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        ideas = ideas == null ? List.of() : List.copyOf(ideas);
    }

    /**
     * One ground.
     *
     * @param evidence the record or the day that it rests on; {@code null} where there is none
     * @param missing which record it lacks where somebody claims it; {@code null} where nothing is claimed or nothing lacks
     */
    public record Ground(
            String code,
            boolean holds,
            @Nullable String evidence,
            @Nullable String missing) {}
}
