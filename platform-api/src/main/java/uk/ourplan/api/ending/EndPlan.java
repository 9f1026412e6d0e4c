package uk.ourplan.api.ending;

import java.time.LocalDate;

/** Sets a plan to ended, as of this day. */
public record EndPlan(LocalDate on) {}
