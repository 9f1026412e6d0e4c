package uk.ourplan.core.plan;

import java.util.Map;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.plan.model.Plan;

/** What is done with plans, for the audit record and the person's timeline. */
public final class Deeds {

    private Deeds() {}

    /** This was done with that plan. */
    public static Deed about(String what, Plan plan) {
        return Deed.of(what, Map.of("plan", plan.id(), "person", plan.origin().personId()));
    }
}
