package uk.ourplan.core.determination;

import java.time.LocalDate;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** The facts of one case, ready for the law of a day. */
interface Case {

    /** What the law says. */
    Determination<? extends Record> decide(CouncilPolicy policy, LocalDate on);
}
