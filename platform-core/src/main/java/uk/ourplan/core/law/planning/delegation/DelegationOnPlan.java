package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;

import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
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
        return isUntold(desk)
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

    /** A task for as long as they were not told. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return isUntold(desk) && !desk.course().isInForce()
                ? List.of(OwedTask.of(
                                "DELEGATE-04",
                                "contribution",
                                "Tell whoever makes the plan what the person will contribute: it is known now.",
                                "It ends when that item of the pack is ticked as given.")
                        .under("Care Act 2014 s.25(8)")
                        .in(SectionName.PEOPLE_INVOLVED, "delegation.pack"))
                : List.of();
    }

    private static boolean isUntold(PlanOnDesk desk) {
        Delegation said = desk.section(PeopleInvolved.class)
                .map(PeopleInvolved::delegation)
                .orElse(Delegation.NONE);
        boolean known = desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                .isPresent();
        return known && !said.pack().isEmpty() && !said.pack().contains(PackItem.CONTRIBUTION);
    }
}
