package uk.ourplan.core.law.planning.carer;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.OtherPlanKind;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A service to the adult that relieves the carer stands in both plans, in the carer's among what is done when caring cannot go
 * on; its cost stands in the adult's plan only and never in a charge of the carer (CARER-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(3), s.20(7)-(8)</a>
 */
public final class ReliefOnPlan {

    private static final String RULE = "CARER-04";

    private ReliefOnPlan() {}

    /** What this rule finds lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        boolean carerHasPlan = desk.section(OtherPlans.class).stream()
                .flatMap(section -> section.plans().stream())
                .anyMatch(plan -> plan.kind() == OtherPlanKind.CARER && plan.status() == OtherPlanStatus.YES);
        for (ServiceLine line : desk.support().services()) {
            if (desk.isForCarer() && isDeliveredToTheAdult(line)) {
                onTheCarersPlan(line, lacks);
            } else if (!desk.isForCarer() && !blank(line.relieves()) && carerHasPlan && line.onCarersPlan() == null) {
                lacks.add(
                        at(
                                line,
                                Lack.warns(
                                        Step.SUBMIT,
                                        RULE,
                                        Topic.CARERS,
                                        "Line " + line.id()
                                                + " relieves the carer and is missing from the carer's own plan.",
                                        "Describe it there, among what is done when caring cannot go on, without a cost; then give the day here.")));
            }
        }
        return lacks;
    }

    /** Whether a line of a carer's plan describes a service that the adult gets. */
    public static boolean isDeliveredToTheAdult(ServiceLine line) {
        return !blank(line.onPlanOf());
    }

    static boolean costs(ServiceLine line) {
        return (line.pence() != null && line.pence() > 0)
                || (line.pence() == null && line.unitCostPence() != null && line.unitCostPence() > 0);
    }

    private static void onTheCarersPlan(ServiceLine line, List<Lack> lacks) {
        if (costs(line)) {
            lacks.add(at(
                    line,
                    Lack.stops(
                            Step.SUBMIT,
                            RULE,
                            Topic.PROPOSED_BUDGET,
                            "Line " + line.id()
                                    + " is delivered to the adult, and a cost stands on the carer's plan. A carer is never charged for it.",
                            "Take the cost out here; it stands on the adult's plan.")));
        }
        if (!Boolean.TRUE.equals(line.contingency())) {
            lacks.add(at(
                    line,
                    Lack.warns(
                            Step.SUBMIT,
                            RULE,
                            Topic.CARERS,
                            "Line " + line.id()
                                    + " relieves the carer and does not stand among what is done when caring cannot go on.",
                            "Mark it as standing there.")));
        }
    }

    private static Lack at(ServiceLine line, Lack lack) {
        return lack.under("Care Act 2014 s.14(3); s.20(7)-(8) (unverified)")
                .in(SectionName.SUPPORT, "services[" + line.id() + "]");
    }
}
