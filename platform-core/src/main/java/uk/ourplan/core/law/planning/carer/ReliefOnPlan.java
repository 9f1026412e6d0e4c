package uk.ourplan.core.law.planning.carer;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.carer.ReliefInBothPlans.Side;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Together;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.OtherPlanKind;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A service to the adult that relieves the carer stands in both plans, in the carer's among what is done when caring cannot go
 * on; its cost stands in the adult's plan only and never in a charge of the carer (CARER-04). Where the council keeps both
 * plans the other one is looked into; else the day counts on which the carer's plan was said to describe it.
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
            } else if (!desk.isForCarer()
                    && !blank(line.relieves())
                    && carerHasPlan
                    && carersPlan(desk, line).isEmpty()
                    && line.onCarersPlan() == null) {
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
        both(desk).stream()
                .distinct()
                .map(says -> Lack.warns(
                                Step.SUBMIT,
                                RULE,
                                Topic.CARERS,
                                says,
                                "Describe it on both plans, with its cost on the adult's alone; on the carer's give the number"
                                        + " of the line, and mark it as what is done when caring cannot go on.")
                        .under("Care Act 2014 s.14(3); s.20(7)-(8) (unverified)")
                        .in(SectionName.SUPPORT, "services"))
                .forEach(lacks::add);
        return lacks;
    }

    /** What the two plans do not say alike, in sentences; nothing where the council keeps one of them only. */
    private static List<String> both(PlanOnDesk desk) {
        List<String> says = new ArrayList<>();
        for (ServiceLine line : desk.support().services()) {
            if (desk.isForCarer()) {
                desk.beside()
                        .together(line.onPlanOf())
                        .filter(adults -> adults.kind() != null && adults.kind() != PlanKind.SUPPORT_PLAN)
                        .ifPresent(adults -> says.addAll(ReliefInBothPlans.missingFromTheAdults(
                                new Side("the adult", adults.number(), adults.lines()),
                                new Side("the carer", adults.ownNumber(), List.of(line)))));
            } else {
                carersPlan(desk, line)
                        .ifPresent(carers -> says.addAll(ReliefInBothPlans.lacking(
                                new Side(
                                        "the adult",
                                        carers.ownNumber(),
                                        desk.support().services()),
                                new Side("the carer", carers.number(), carers.lines()),
                                line.relieves())));
            }
        }
        return says;
    }

    /** The plan of the carer whom this line relieves, where it is made together with this one and the council keeps it. */
    private static Optional<Together> carersPlan(PlanOnDesk desk, ServiceLine line) {
        String carer = line.relieves();
        return desk.section(OtherPlans.class).map(OtherPlans::combining).orElse(List.of()).stream()
                .filter(one -> one.areTogether() && carer != null && carer.equals(one.whose()))
                .flatMap(one -> desk.beside().together(one.recordNumber()).stream())
                .filter(other -> other.kind() == PlanKind.SUPPORT_PLAN)
                .findFirst();
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
