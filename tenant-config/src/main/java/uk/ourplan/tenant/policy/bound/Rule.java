package uk.ourplan.tenant.policy.bound;

import java.util.List;
import uk.ourplan.tenant.policy.type.Fault;

/** What a bound demands of a value that is already known to be of its type. */
@FunctionalInterface
interface Rule {

    /** Every place where the value goes beyond the bound; none where it keeps to it. */
    List<Fault> breaches(String at, Object value, Around around);
}
