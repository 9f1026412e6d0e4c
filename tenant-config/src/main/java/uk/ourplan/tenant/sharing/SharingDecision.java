package uk.ourplan.tenant.sharing;

import java.time.Instant;
import uk.ourplan.tenant.publishing.model.Signature;

/**
 * That a policy is shared from now on, or no longer.
 *
 * @param nth counted from 1
 */
public record SharingDecision(int nth, boolean shared, String reason, Signature decidedBy, Instant decidedAt) {}
