package uk.ourplan.api.plan;

import java.time.Instant;
import java.util.List;

/** One return of a plan to its author. */
public record Returned(Instant at, String byName, List<ReturnReason> reasons) {}
