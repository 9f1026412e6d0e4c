package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;

import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.PackItem;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What the person will contribute is given to whoever makes the plan once it is known, also after they have begun; it holds
 * nothing up that was begun before (DELEGATE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(8)</a>
 */
public final class DelegationOnPlan {

    private DelegationOnPlan() {}

    /** What this rule finds lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Delegation said = desk.section(PeopleInvolved.class)
                .map(PeopleInvolved::delegation)
                .orElse(Delegation.NONE);
        boolean known = desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                .isPresent();
        return known && !said.pack().isEmpty() && !said.pack().contains(PackItem.CONTRIBUTION)
                ? List.of(prompts(
                                Step.SUBMIT,
                                "DELEGATE-04",
                                Topic.INFORMATION,
                                "What the person will contribute is known, and whoever makes the plan has not been told.",
                                "Tell them and tick it.")
                        .under("Care Act 2014 s.25(8)")
                        .in(SectionName.PEOPLE_INVOLVED, "delegation.pack"))
                : List.of();
    }
}
