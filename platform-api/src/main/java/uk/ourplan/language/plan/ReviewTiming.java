package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the timing of the next review was settled.
 *
 * @param changeLikely whether needs or circumstances are likely to change (SCHEDULE-06)
 * @param laterReason why the review is later than the change that is expected
 * @param shortReason why the gap is shorter than usual (SCHEDULE-10)
 * @param overrideNote why the gap is another than the council's table suggests (SCHEDULE-09)
 * @param otherReviewer who holds it, where that is not whoever writes the plan (SCHEDULE-11)
 * @param separateReason why plan and direct payment are not reviewed together (SCHEDULE-14)
 * @param toldOn when, how and to whom it was said how an earlier review is asked for (SCHEDULE-16)
 */
public record ReviewTiming(
        @Nullable Boolean changeLikely,
        @Nullable String laterReason,
        @Nullable String shortReason,
        @Nullable String overrideNote,
        @Nullable String otherReviewer,
        @Nullable String separateReason,
        @Nullable LocalDate toldOn,
        @Nullable String toldHow,
        @Nullable String toldTo) {}
