package uk.ourplan.api.plan;

import java.time.Instant;

/** A decision as it stands on record, with the law and policy of the day on which it was recorded. */
public record DecisionRecorded(
        Instant at, String byName, int policyVersion, String nationalPack, DecisionTaken decision) {}
