package uk.ourplan.core.law.planning.outcome;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * An outcome that matters much is looked at on a day before the review, and that day is a task (OUTCOME-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)</a>
 */
public final class LookedAtBetweenReviews {

    private LookedAtBetweenReviews() {}

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of()).stream()
                .map(LookedAtBetweenReviews::task)
                .filter(Objects::nonNull)
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    private static @Nullable OwedTask task(OutcomeWanted outcome) {
        return outcome.lookedAtBefore() == null
                ? null
                : OwedTask.of(
                                "OUTCOME-13",
                                outcome.id() + ":" + outcome.lookedAtBefore(),
                                "Look with the person at how outcome " + outcome.id() + " gets on, before the review.",
                                "It ends when what was found is on record.")
                        .by(outcome.lookedAtBefore())
                        .under("Care Act 2014 s.27(1)")
                        .in(SectionName.OUTCOMES, "outcomes_wanted[" + outcome.id() + "].looked_at_before")
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE);
    }
}
