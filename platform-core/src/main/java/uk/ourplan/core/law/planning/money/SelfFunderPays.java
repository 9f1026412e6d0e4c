package uk.ourplan.core.law.planning.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;

/**
 * Where somebody pays for everything the council's share is nought (BUDGET-21); and the budget pays for anything lawful that
 * meets a need that the council will meet, and for nothing else (BUDGET-15).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1)</a>
 */
public final class SelfFunderPays {

    private SelfFunderPays() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<Lack> lacks = new ArrayList<>();
        long share = councilsShare(desk, money);
        SelfFunder own = money.selfFunder();
        if (own != null && share > 0) {
            boolean managed =
                    own.setting() != FundingSetting.CARE_HOME && own.choice() == SelfFunderChoice.ARRANGE_AND_MANAGE;
            boolean overLimit = money.financialAssessment() != null
                    && money.financialAssessment().state() == AssessmentState.OVER_LIMIT;
            String says = "The council's share is " + new Money(share)
                    + " a year on a plan of somebody who pays for everything.";
            if (!managed && !desk.councilManagesMoney()) {
                lacks.add(about(Lack.stops(
                        Step.AUTHORISE,
                        "BUDGET-21",
                        Topic.PROPOSED_BUDGET,
                        says,
                        "Say who pays it: what the person and others pay adds up to the full cost.")));
            } else if (managed && overLimit) {
                lacks.add(about(Lack.warns(
                        Step.AUTHORISE,
                        "BUDGET-21",
                        Topic.PROPOSED_BUDGET,
                        says,
                        "Check the contribution: capital is over the limit.")));
            }
        }
        List<String> unlinked = desk.support().services().stream()
                .filter(line -> isCouncilsCost(line) && line.meets().isEmpty())
                .map(ServiceLine::id)
                .toList();
        if (!unlinked.isEmpty()) {
            InEffect<Optional<String>> words = policy.read(MoneySettings.WHAT_A_BUDGET_BUYS);
            lacks.add(Lack.stops(
                            Step.SUBMIT,
                            "BUDGET-15",
                            Topic.WAYS_OF_MEETING,
                            "The council pays for line " + String.join(", ", unlinked) + ", which meets no need.",
                            "Tick the need that it meets, take it out, or give it another payer."
                                    + words.value().map(text -> " " + text).orElse(""))
                    .under("Care Act 2014 s.26")
                    .reading(words)
                    .in(SectionName.SUPPORT, "services[" + unlinked.getFirst() + "].meets"));
        }
        return lacks;
    }

    private static boolean isCouncilsCost(ServiceLine line) {
        return line.funder() == Funder.COUNCIL
                && line.pence() != null
                && line.pence() > 0
                && switch (line.serviceClass()) {
                    case BOUGHT_SERVICE, IN_HOUSE_SERVICE, SECTION_117, CHARGED_ADAPTATION -> true;
                    case FREE_REABLEMENT, FREE_ENABLEMENT_OR_ASSESSMENT, FREE_MEANS, FREE_EQUIPMENT, EXTRA -> false;
                    case null -> false;
                };
    }

    /** What the council pays a year after the contribution; nought while the contribution is not known. */
    private static long councilsShare(PlanOnDesk desk, MoneySection money) {
        Figures figures = desk.figures();
        FinancialAssessment assessed = money.financialAssessment();
        if (figures == null || assessed == null || assessed.contributionWeeklyPence() == null) {
            return 0;
        }
        return Math.max(0, figures.costAnnual() - assessed.contributionWeeklyPence() * Frequency.WEEKLY.timesAYear());
    }

    private static Lack about(Lack lack) {
        return lack.under("Care Act 2014 s.26(1)")
                .in(SectionName.MONEY, "financial_assessment.contribution_weekly_pence");
    }
}
