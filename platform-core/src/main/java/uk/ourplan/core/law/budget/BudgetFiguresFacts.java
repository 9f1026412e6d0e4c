package uk.ourplan.core.law.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.FactName;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.MayBeLeftOut;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;

/**
 * The priced lines of a plan and what the financial assessment says.
 *
 * @param assessedContributionWeeklyPence given as none while the assessment is awaited
 * @param assessedContributionOneOffPence left out where finance recorded none
 */
public record BudgetFiguresFacts(
        @Nullable List<Line> lines,
        @Nullable Given<Money> assessedContributionWeeklyPence,
        @MayBeLeftOut @Nullable Money assessedContributionOneOffPence) {

    /** One line: what it costs each time, how often, of which class, and who pays. */
    public record Line(
            String id,
            Money pence,
            Frequency frequency,
            @FactName("class") ServiceClass serviceClass,
            Funder funder) {}
}
