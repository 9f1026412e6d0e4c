package uk.ourplan.core.law.planning.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;

/**
 * What decides whether the making of a plan may be given to somebody.
 *
 * @param said what the plan says of it
 * @param lacksCapacity to take part in planning, as assessed
 * @param advocacyConsidered when it was considered whether the duty to arrange an advocate applies
 * @param contributionKnown whether the amount that the person will contribute is known
 */
public record DelegationFacts(
        Delegation said, boolean lacksCapacity, @Nullable LocalDate advocacyConsidered, boolean contributionKnown) {}
