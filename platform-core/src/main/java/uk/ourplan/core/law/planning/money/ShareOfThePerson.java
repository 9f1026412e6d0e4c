package uk.ourplan.core.law.planning.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A plan becomes final with what the person pays: a figure, nought among them, or that the financial assessment, for which
 * somebody was asked, is still awaited; care does not wait for it (CONTENT-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1)(b)</a>
 */
public final class ShareOfThePerson {

    private ShareOfThePerson() {}

    /** What this rule finds lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        FinancialAssessment assessed = desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .orElse(null);
        if (assessed != null && assessed.contributionWeeklyPence() != null) {
            return List.of();
        }
        return List.of(
                isAwaited(assessed)
                        ? about(Lack.warns(
                                Step.ISSUE,
                                "CONTENT-08",
                                Topic.PROPOSED_BUDGET,
                                "What the person pays is not known: the financial assessment is awaited.",
                                "Enter it once it is there; the plan is then made anew with it."))
                        : about(Lack.stops(
                                Step.ISSUE,
                                "CONTENT-08",
                                Topic.PROPOSED_BUDGET,
                                "What the person pays is blank, and no financial assessment was asked for.",
                                "Enter the contribution, nought among them, or ask for the financial assessment and give"
                                        + " the day.")));
    }

    private static boolean isAwaited(@Nullable FinancialAssessment assessed) {
        if (assessed == null || assessed.referral() == null || assessed.state() == null) {
            return false;
        }
        return switch (assessed.state()) {
            case REQUESTED, AWAITED -> true;
            case NOT_NEEDED, DONE, OVER_LIMIT -> false;
        };
    }

    private static Lack about(Lack lack) {
        return lack.under("Care Act 2014 s.25(1)(e), s.26(1)(b)")
                .in(SectionName.MONEY, "financial_assessment.contribution_weekly_pence");
    }
}
