package uk.ourplan.api.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.FollowUpOutcome;

/**
 * What somebody did about a task.
 *
 * @param on the day on which it was done
 * @param said what was found or came of it; where the person declined, what they said
 * @param how the channel, such as telephone
 * @param with who took part
 * @param next what follows from it
 */
public record WhatWasDone(
        LocalDate on,
        FollowUpOutcome outcome,
        String said,
        @Nullable String how,
        @Nullable String with,
        @Nullable String next) {}
