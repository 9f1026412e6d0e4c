package uk.ourplan.core.law.planning.advice;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.PreventionService;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A referral to a service that may prevent, reduce or delay needs stays a task until its outcome is known (INFO-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/2">Care Act 2014 s.2</a>
 */
public final class PreventionFollowedThrough {

    private static final String RULE = "INFO-06";

    private PreventionFollowedThrough() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<PreventionService> services =
                desk.section(Advice.class).map(Advice::preventionServices).orElse(List.of());
        List<OwedTask> owed = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            PreventionService service = services.get(i);
            OwedTask task = task(i);
            if (Boolean.TRUE.equals(service.suitable())
                    && service.referred() != null
                    && blank(service.result())
                    && blank(service.declinedBecause())
                    && !desk.beside().isFollowedUp(task.key())) {
                owed.add(task.from(service.referred()));
            }
        }
        return owed;
    }

    private static OwedTask task(int place) {
        return OwedTask.of(
                        RULE,
                        String.valueOf(place + 1),
                        "Find out what came of the referral to prevention service " + (place + 1) + ".",
                        "It ends when the outcome of the referral, or the person's no, is on record.")
                .under("Care Act 2014 s.2")
                .in(SectionName.ADVICE, "prevention_services[" + place + "].result")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED, FollowUpOutcome.NOT_POSSIBLE);
    }
}
