package uk.ourplan.core.law.planning.notice;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The day a carer can no longer meet needs, cover is arranged and the plan is looked at again: the duty for those needs that
 * are eligible without the carer is open once more (NEED-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1), s.18(7)</a>
 */
public final class CoverForACarer {

    private static final String RULE = "NEED-04";

    private CoverForACarer() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.beside().carerChanges().stream()
                .map(change -> task(desk, change))
                .flatMap(Optional::stream)
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    private static Optional<OwedTask> task(PlanOnDesk desk, CarerChange change) {
        List<Need> touched = desk.needs().stream()
                .filter(need ->
                        need.metBy().contains(MetBy.CARER) || change.needs().contains(need.id()))
                .filter(need -> change.needs().isEmpty() || change.needs().contains(need.id()))
                .toList();
        String open = numbers(
                touched.stream().filter(CoverForACarer::isEligibleWithoutCarer).toList());
        String others = numbers(
                touched.stream().filter(need -> !isEligibleWithoutCarer(need)).toList());
        if (open.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        String says = open.isEmpty()
                ? "A carer can no longer meet need " + others
                        + ", which would not be eligible without them: for information."
                : "Cover carer-met need " + open
                        + " now, and look at the plan again; what stands under “If it happens” helps."
                        + (others.isEmpty()
                                ? ""
                                : " For information, not eligible without the carer: need " + others + ".");
        OwedTask task = OwedTask.of(
                        RULE,
                        change.since() + ":" + String.join(",", change.needs()),
                        says,
                        "It ends when it is on record how the needs are covered, or that the person does not want it.")
                .by(change.since())
                .under("Care Act 2014 s.18(1); s.18(7) (unverified)")
                .in(SectionName.NEEDS, "needs[" + touched.getFirst().id() + "].met_by")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED);
        return Optional.of(open.isEmpty() ? task : task.urgentFrom(change.since()));
    }

    private static boolean isEligibleWithoutCarer(Need need) {
        return Boolean.TRUE.equals(need.eligibleWithoutCarer());
    }

    private static String numbers(List<Need> needs) {
        return needs.stream().map(Need::id).filter(id -> !blank(id)).collect(Collectors.joining(", "));
    }
}
