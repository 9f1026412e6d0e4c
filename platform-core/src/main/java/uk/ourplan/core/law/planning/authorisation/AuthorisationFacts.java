package uk.ourplan.core.law.planning.authorisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * What decides the way to sign-off.
 *
 * @param recurringAnnualPence the cost to the council in a year of 52 weeks, before the person's contribution
 * @param matches codes of the council's panel criteria that the plan meets, may be empty
 */
public record AuthorisationFacts(
        @Nullable Money recurringAnnualPence,
        @Nullable Money oneOffPence,
        @Nullable Boolean complexRate,
        @Nullable Boolean deafblind,
        @Nullable Boolean expertAssessor,
        @Nullable Set<String> matches) {}
