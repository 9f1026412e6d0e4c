package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * What one role may sign off, before the person's contribution.
 *
 * @param weekly the most a week, {@code null} for no limit
 * @param oneOff the most at once, {@code null} for no limit
 */
public record FundingLevel(
        String role, @Nullable Money weekly, @Nullable Money oneOff) {

    static FundingLevel read(Read.Fields row) {
        return new FundingLevel(row.text("role"), row.moneyOrNone("weekly_pence"), row.moneyOrNone("one_off_pence"));
    }
}
