package uk.ourplan.api.sharing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan that was opened for a reason.
 *
 * @param on the day through which it is open
 */
public record OpenedPlan(UUID planId, LocalDate on) {}
