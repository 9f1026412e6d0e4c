package uk.ourplan.core.plan.model;

import java.time.Instant;
import uk.ourplan.language.council.WorkerId;

/**
 * That a plan was sent for sign-off.
 *
 * @param routedTo the ladder role that was asked to decide, as the policy of that day had it
 */
public record Submission(Instant at, WorkerId by, String byName, String routedTo) {}
