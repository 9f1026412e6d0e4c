package uk.ourplan.core.plan.model;

import java.time.Instant;
import uk.ourplan.language.council.WorkerId;

/**
 * The council's signature.
 *
 * @param as the ladder role under which it was given
 */
public record Signature(Instant at, WorkerId by, String byName, String as) {}
