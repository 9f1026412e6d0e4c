package uk.ourplan.core.plan;

import java.util.Map;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.Permission;

/** What is done with plans, for the audit record and the person's timeline. */
public final class Deeds {

    private static final Permission[] READERS = {
        Permission.PRACTITIONER,
        Permission.AUTHORISER,
        Permission.PANEL_MEMBER,
        Permission.FINANCE_OFFICER,
        Permission.AUDITOR
    };

    private Deeds() {}

    /** Who may read plans, and so may hear that one changed. */
    public static Permission[] readers() {
        return READERS.clone();
    }

    /** This was done with that plan. */
    public static Deed about(String what, Plan plan) {
        return Deed.of(what, Map.of("plan", plan.id(), "person", plan.origin().personId()));
    }
}
