package uk.ourplan.core.law.charging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.MoneySection;

/** What a plan says of arranging support, as the facts that an arrangement fee hangs on (FINANCE-07). */
public final class FeeFactsOfAPlan {

    private FeeFactsOfAPlan() {}

    /** {@code null} where the plan says nothing of it; capital is known only once somebody has shown where it stands. */
    public static @Nullable ArrangementFeeFacts of(
            @Nullable MoneySection money, List<Capacity> capacity, @Nullable Boolean aboveLimit) {
        MoneySection.Arranging arranging = money == null ? null : money.arranging();
        return arranging == null
                ? null
                : new ArrangementFeeFacts(
                        arranging.serviceType() == null
                                ? null
                                : ArrangementFeeFacts.ServiceType.valueOf(
                                        arranging.serviceType().name()),
                        aboveLimit,
                        arranging.askedCouncilToArrange(),
                        arranging.councilArranges(),
                        capacity.stream()
                                .noneMatch(each -> each.decision() == CapacityDecision.ARRANGE_CARE
                                        && each.status() == CapacityStatus.ASSESSED_LACKS),
                        arranging.authorisedPersonAsked(),
                        arranging.neverChargeLine());
    }
}
