package uk.ourplan.core.law.planning.otherplan;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.CooperationAnswer;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Cooperation;
import uk.ourplan.language.plan.OtherPlans.OtherPlan;
import uk.ourplan.language.plan.OtherPlans.Partner;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is owed about other plans: to look at this plan again when one that is being written is expected, each request to a
 * partner, and to take a refusal without a ground further (COMBINE-01, COMBINE-07, COMBINE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/6">Care Act 2014 s.6, s.7</a>
 */
public final class OtherPlansOwed {

    private OtherPlansOwed() {}

    /** What these rules want done. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        OtherPlans section = desk.section(OtherPlans.class).orElse(null);
        List<OwedTask> owed = new ArrayList<>();
        if (section == null) {
            return owed;
        }
        for (int i = 0; i < section.plans().size(); i++) {
            expected(section.plans().get(i), i, owed);
        }
        for (int i = 0; i < section.partners().size(); i++) {
            partner(section.partners().get(i), i, owed);
        }
        for (int i = 0; i < section.cooperation().size(); i++) {
            refused(section.cooperation().get(i), i, owed);
        }
        return owed;
    }

    private static void expected(OtherPlan plan, int place, List<OwedTask> owed) {
        if (plan.status() == OtherPlanStatus.IN_PREPARATION && plan.expected() != null) {
            owed.add(OwedTask.of(
                            "COMBINE-01",
                            String.valueOf(place + 1),
                            "Look at this plan again: other plan " + (place + 1) + " is expected by now.",
                            "It ends when the other plan is there and summed up, or a new day is given.")
                    .by(plan.expected())
                    .in(SectionName.OTHER_PLANS, "plans[" + place + "].status"));
        }
    }

    private static void partner(Partner partner, int place, List<OwedTask> owed) {
        if (partner.requested() != null && partner.done() == null) {
            owed.add(OwedTask.of(
                            "COMBINE-07",
                            String.valueOf(place + 1),
                            "See to the request to partner " + (place + 1) + ", who plans along.",
                            "It ends when the day on which it was done is on record.")
                    .by(partner.requested())
                    .under("Care Act 2014 s.6 (unverified)")
                    .in(SectionName.OTHER_PLANS, "partners[" + place + "].done"));
        }
    }

    private static void refused(Cooperation request, int place, List<OwedTask> owed) {
        boolean groundless =
                request.answer() == CooperationAnswer.REFUSED && (request.ground() == null || blank(request.reasons()));
        if (groundless && request.escalated() == null) {
            owed.add(OwedTask.of(
                            "COMBINE-08",
                            String.valueOf(place + 1),
                            "Take request " + (place + 1)
                                    + " to co-operate further: it was refused without a ground that counts.",
                            "It ends when a ground with reasons, or the day on which it was taken further, is on record.")
                    .of(TaskOwner.LINE_MANAGER)
                    .under("Care Act 2014 s.7 (unverified)")
                    .in(SectionName.OTHER_PLANS, "cooperation[" + place + "].escalated"));
        }
    }
}
