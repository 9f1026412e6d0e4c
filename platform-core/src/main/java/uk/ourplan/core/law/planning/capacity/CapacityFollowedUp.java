package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Objects;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A doubt about capacity is followed up for its decision: support to decide first, and an assessment where it remains
 * (CAPACITY-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 s.1(3)</a>
 */
public final class CapacityFollowedUp {

    private CapacityFollowedUp() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.capacity().stream()
                .filter(one -> one.status() == CapacityStatus.DOUBTED && one.decision() != null)
                .map(CapacityFollowedUp::task)
                .toList();
    }

    private static OwedTask task(Capacity one) {
        CapacityDecision decision = Objects.requireNonNull(one.decision());
        String to = CapacityInDoubt.spoken(decision);
        return OwedTask.of(
                        "CAPACITY-02",
                        decision.code(),
                        blank(one.support())
                                ? "Capacity to " + to + " is doubted: help the person to decide for themselves first."
                                : "Capacity to " + to + " is doubted: have it assessed for this decision.",
                        "It ends with a result, or with what removed the doubt, on the person's record.")
                .under("Mental Capacity Act 2005 ss.1(3), 2 and 3 (unverified)");
    }
}
