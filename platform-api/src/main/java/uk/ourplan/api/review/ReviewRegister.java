package uk.ourplan.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.Page;

/**
 * The register of due and overdue reviews: every live plan stands in it (SCHEDULE-12).
 *
 * @param counts how many plans stand in each state: no_date, unallocated, not_yet_due, in_window, overdue
 * @param outlook how many reviews fall due in each of the next twelve months, the first one being the current month
 * @param teams the teams that can be chosen
 * @param lines one page of them, the earliest review first
 */
public record ReviewRegister(
        LocalDate on, Map<String, Integer> counts, List<Month> outlook, List<String> teams, Page<Line> lines) {

    /** One month of the outlook: its first day, and how many plan reviews and direct payment reviews fall due in it. */
    public record Month(LocalDate first, int reviews, int payments) {}

    /** One live plan. */
    public record Line(
            UUID planId,
            UUID personId,
            String personName,
            int version,
            String state,
            @Nullable UUID reviewId,
            @Nullable LocalDate earliest,
            @Nullable LocalDate togetherBy,
            @Nullable LocalDate paymentDueBy,
            @Nullable String responsible,
            @Nullable String offeredTo,
            @Nullable String team) {}
}
