package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.core.law.review.held.ReviewLack.prompts;
import static uk.ourplan.language.review.ReviewSectionName.NEXT;
import static uk.ourplan.language.review.ReviewSectionName.RISKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.watch.LibertyOnPlan;
import uk.ourplan.core.law.safeguarding.ConcernStands;
import uk.ourplan.core.law.safeguarding.MoreRestrictive;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A review is complete only when every concern is referred or decided, the answers after a service that was ended over a worry are
 * given, and a deprivation of liberty in force is looked at; whether the plan is monitored is asked at it (SAFEGUARD-01,
 * SAFEGUARD-06, SAFEGUARD-09, MONITOR-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/42">Care Act 2014 s.42</a>
 */
final class ProtectedAtTheReview {

    private ProtectedAtTheReview() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        Protection all = desk.plan().beside().watch().protection();
        LocalDate since = LibertyOnPlan.lastReview(desk.plan());
        List<ReviewLack> lacks = new ArrayList<>();
        List<String> concerns = ConcernStands.open(all);
        if (!concerns.isEmpty()) {
            lacks.add(blocks(
                    "SAFEGUARD-01",
                    "Concern " + String.join(", ", concerns) + " is neither referred nor decided with reasons.",
                    "Record it under “Protecting the person” of this plan.",
                    RISKS,
                    ""));
        }
        all.servicesEnded().stream()
                .filter(ended -> !ConcernStands.lacking(ended).isEmpty())
                .forEach(ended -> lacks.add(blocks(
                        "SAFEGUARD-06",
                        "Service " + ended.ended()
                                + " was ended over a worry about its provider, and answers are open.",
                        "Say what was done under safeguarding and where the concern was reported, under “Protecting the"
                                + " person” of this plan.",
                        NEXT,
                        "actions")));
        List<String> open = all.inForce(policy.on()).isPresent() ? MoreRestrictive.leftOpen(all, since) : List.of();
        if (!open.isEmpty()) {
            lacks.add(blocks(
                    "SAFEGUARD-09",
                    "A deprivation of liberty is in force, and the review leaves open " + String.join(", ", open) + ".",
                    "Answer it under “Protecting the person” of this plan.",
                    RISKS,
                    ""));
        }
        if (!isDecided(desk.plan().beside().watch().monitoring(), since)) {
            lacks.add(prompts(
                    "MONITOR-01",
                    "Whether the plan is monitored until the next review is not decided.",
                    "Decide it under “Watching the plan”.",
                    NEXT,
                    "monitoring_planned"));
        }
        return lacks;
    }

    private static boolean isDecided(Monitoring all, @Nullable LocalDate since) {
        return all.lastDecision()
                .filter(last -> last.occasion() == Occasion.REVIEW)
                .map(Decided::on)
                .filter(day -> since == null || day.isAfter(since))
                .isPresent();
    }
}
