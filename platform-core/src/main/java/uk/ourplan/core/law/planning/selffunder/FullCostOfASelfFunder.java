package uk.ourplan.core.law.planning.selffunder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is charged keeps to the law while it lasts: above the capital limit it is the full cost of what may be charged for, and from the day on
 * which capital is at or under the limit the assessed contribution again (SELF-11); and a charge that a limit has overtaken since is put
 * right (FINANCE-04, FINANCE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(1)(a), s.14(4)</a>
 */
public final class FullCostOfASelfFunder {

    private static final String RULE = "SELF-11";
    private static final String WHY = "Care Act 2014 s.14(1)(a), s.14(4)";

    private FullCostOfASelfFunder() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        @Nullable FinancialAssessment assessed = assessed(desk);
        OptionalLong full = fullCharge(desk, policy);
        if (full.isPresent()
                && assessed != null
                && assessed.contributionWeeklyPence() != null
                && assessed.contributionWeeklyPence() != full.getAsLong()) {
            lacks.add(Lack.warns(
                            Step.AUTHORISE,
                            RULE,
                            Topic.PROPOSED_BUDGET,
                            "Capital is above the limit and the council arranges the care, so the charge is its full cost, "
                                    + new Money(full.getAsLong()) + " a week; the plan says "
                                    + new Money(assessed.contributionWeeklyPence()) + ".",
                            "Enter the full cost of what may be charged for, and never more.")
                    .under(WHY)
                    .in(SectionName.MONEY, "financial_assessment.contribution_weekly_pence"));
        }
        broken(desk, policy)
                .forEach(each -> lacks.add(Lack.warns(
                                Step.AUTHORISE,
                                each.rule(),
                                Topic.PROPOSED_BUDGET,
                                "The charge for line " + each.charged().line() + " cannot stand: " + each.says(),
                                "Finance sets it anew under “Charges”; support goes on.")
                        .under(WHY)
                        .in(SectionName.MONEY, "financial_assessment.contribution_weekly_pence")));
        return lacks;
    }

    /** For finance: a charge to be set anew, and the ordinary assessment once capital has fallen to the limit. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        broken(desk, policy)
                .forEach(each -> owed.add(OwedTask.of(
                                each.rule(),
                                each.charged().line(),
                                "Set the charge for line " + each.charged().line() + " anew: " + each.says(),
                                "It ends when the charge is within every limit.")
                        .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                        .under(WHY)));
        @Nullable FinancialAssessment assessed = assessed(desk);
        desk.beside()
                .charging()
                .capitalOn(policy.on())
                .filter(shown -> Boolean.FALSE.equals(shown.aboveLimit()))
                .filter(shown -> assessed == null
                        || assessed.state() == AssessmentState.OVER_LIMIT
                        || assessed.contributionWeeklyPence() == null)
                .map(CapitalShown::on)
                .ifPresent(from -> owed.add(OwedTask.of(
                                RULE,
                                "capital:" + from,
                                "Capital is at or under the limit: look at the person's finances again and assess their"
                                        + " contribution from that day.",
                                "It ends when the assessed contribution is on the plan.")
                        .by(from)
                        .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                        .under(WHY)
                        .in(SectionName.MONEY, "financial_assessment.state")));
        return owed;
    }

    private record Broken(Charged charged, String rule, String says) {}

    private static List<Broken> broken(PlanOnDesk desk, CouncilPolicy policy) {
        List<Broken> broken = new ArrayList<>();
        for (Charged charged : desk.beside().charging().chargesNow()) {
            if (charged.on().isAfter(policy.on()) || !ChargeForALine.isThere(desk, charged.line())) {
                continue;
            }
            boolean free = ChargeForALine.free(desk, charged, policy.on()).isPresent();
            ChargeForALine.whyNot(desk, charged, policy.on())
                    .ifPresent(says -> broken.add(new Broken(charged, free ? "FINANCE-05" : "FINANCE-04", says)));
        }
        return broken;
    }

    /** The full weekly cost of the lines that the council pays and may charge for; empty where another rule says what is charged. */
    public static OptionalLong fullCharge(PlanOnDesk desk, CouncilPolicy policy) {
        if (!ArrangedForASelfFunder.isArrangedByTheCouncil(desk)
                || !Boolean.TRUE.equals(CapitalOnPlan.aboveLimit(desk, policy.on()))) {
            return OptionalLong.empty();
        }
        long annual = desk.support().services().stream()
                .filter(line -> line.funder() == Funder.COUNCIL && isChargeable(desk, line, policy))
                .mapToLong(line -> ChargeForALine.price(desk, line)
                        * (line.frequency() == null ? 0 : line.frequency().timesAYear()))
                .sum();
        return OptionalLong.of(annual / Frequency.WEEKLY.timesAYear());
    }

    private static boolean isChargeable(PlanOnDesk desk, ServiceLine line, CouncilPolicy policy) {
        boolean counts = switch (line.serviceClass()) {
            case BOUGHT_SERVICE, IN_HOUSE_SERVICE -> true;
            case FREE_REABLEMENT,
                    FREE_ENABLEMENT_OR_ASSESSMENT,
                    SECTION_117,
                    FREE_MEANS,
                    FREE_EQUIPMENT,
                    CHARGED_ADAPTATION,
                    EXTRA -> false;
            case null -> false;
        };
        return counts && ChargeForALine.free(desk, line.id(), policy.on()).isEmpty();
    }

    private static @Nullable FinancialAssessment assessed(PlanOnDesk desk) {
        return desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .orElse(null);
    }
}
