package uk.ourplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When planning was talked about and put on record.
 *
 * @param conversation the day of the planning conversation; today or earlier
 * @param recorded the day on which the draft stood on record; not before the conversation
 * @param unsure whether the writer is unsure which framework to use and asks the line manager first
 */
public record PlanningTalk(
        @Nullable LocalDate conversation,
        @Nullable LocalDate recorded,
        @Nullable Boolean unsure) {}
