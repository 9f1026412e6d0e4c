package uk.ourplan.api.plan;

import java.util.List;

/** Decisions taken in planning, latest first. */
public record DecisionsOnRecord(List<DecisionRecorded> decisions) {

    public DecisionsOnRecord {
        decisions = List.copyOf(decisions);
    }
}
