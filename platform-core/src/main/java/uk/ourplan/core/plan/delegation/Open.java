package uk.ourplan.core.plan.delegation;

import java.util.List;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Finds the one that has not come back. */
final class Open {

    private Open() {}

    /** Refused (409) where nothing is given to anybody. */
    static PlanningGiven of(List<PlanningGiven> all) {
        return all.stream()
                .filter(each -> each.takenBack() == null)
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.WrongState(
                        "No part of this plan is given to anybody. Give it to somebody first.")));
    }
}
