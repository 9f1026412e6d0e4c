package uk.ourplan.core.law.owed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.youngperson.YoungPersonOwed;
import uk.ourplan.core.law.transition.Asked;
import uk.ourplan.core.law.transition.Birthdays;
import uk.ourplan.core.law.transition.PlanFrom16To25;
import uk.ourplan.core.law.transition.WhatTransitionAsks;
import uk.ourplan.core.law.transition.WhatTransitionAsks.Looked;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is owed to somebody while there is no plan that could say it: a plan once eligible needs were found, until it is on
 * record that none of them is met and why (TRIGGER-03), and between 16 and 25 what transition asks (TRANSITION-02 to
 * TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1), s.58</a>
 */
public final class OwedWithoutAPlan {

    private static final String TRIGGER_03 = "TRIGGER-03";

    private OwedWithoutAPlan() {}

    /**
     * An assessment of theirs.
     *
     * @param carers whether it is about the support that they give to somebody else
     * @param eligible what was determined; {@code null} while that is open
     * @param planned whether a plan came after it
     */
    public record Found(
            boolean carers, LocalDate completed, @Nullable Boolean eligible, boolean planned) {}

    /**
     * Somebody on record.
     *
     * @param disabled whether their needs come from a disability
     * @param assessments the latest completed one of each sort
     * @param ownPlan whether there is a plan for needs of their own, or was one: what transition asks then stands in it
     * @param closed whether their case is closed
     * @param recorded the keys of what was put on record about tasks of theirs
     */
    public record About(
            @Nullable LocalDate born,
            Circumstances circumstances,
            boolean disabled,
            List<Found> assessments,
            boolean ownPlan,
            boolean closed,
            Set<String> recorded) {

        public About {
            assessments = List.copyOf(assessments);
            recorded = Set.copyOf(recorded);
        }
    }

    /** All of it; nothing once the case is closed. */
    public static List<OwedTask> owed(About about, CouncilPolicy policy) {
        if (about.closed()) {
            return List.of();
        }
        List<OwedTask> owed = new ArrayList<>();
        about.assessments().forEach(found -> plan(found).ifPresent(owed::add));
        if (!about.ownPlan()) {
            boolean asked = owed.stream().anyMatch(task -> task.key().contains(":own:"));
            owed.addAll(young(about, asked, policy));
        }
        return owed.stream()
                .filter(task -> !about.recorded().contains(task.key()))
                .toList();
    }

    /** Whether it is about a plan that is owed, or not yet ruled out. */
    public static boolean isAboutAPlan(OwedTask task) {
        return task.rule().equals(TRIGGER_03);
    }

    private static Optional<OwedTask> plan(Found found) {
        if (!Boolean.TRUE.equals(found.eligible()) || found.planned()) {
            return Optional.empty();
        }
        return Optional.of(OwedTask.of(
                        TRIGGER_03,
                        (found.carers() ? "carer:" : "own:") + found.completed(),
                        found.carers()
                                ? "Start the support plan, or say that the council meets none of the needs. The carer's"
                                        + " assessment found eligible needs, and no plan follows it."
                                : "Start the plan, or say that the council meets none of the needs. The assessment found"
                                        + " eligible needs, and no plan follows it.",
                        "It ends when a plan is started, or when it is on record that the council meets none of the needs"
                                + " and that the person has the reasons and advice in writing.")
                .under("Care Act 2014 s.24(1), s.18, s.19")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED)
                .asking("how", "Why the council meets none of the needs", List.of())
                .asking("with", "How the person has the reasons and advice in writing", List.of()));
    }

    /** Which teams consult each other is a matter of planning; the rest does not wait for a plan. */
    private static List<OwedTask> young(About about, boolean askedForAPlan, CouncilPolicy policy) {
        LocalDate born = about.born();
        var answer = PlanFrom16To25.on(born, about.circumstances(), about.disabled(), java.util.Map.of(), policy);
        if (born == null || answer.isEmpty()) {
            return List.of();
        }
        PlanKind due = answer.get().due();
        Looked looked = WhatTransitionAsks.looked(born, about.circumstances(), due, about.disabled(), false, policy);
        boolean adult = new Birthdays(born).isAtLeast(18, policy.on());
        List<Asked> open = new ArrayList<>(looked.open().stream()
                .filter(asked -> !asked.rule().equals("TRANSITION-01"))
                .filter(asked -> !(adult && asked.rule().equals("TRANSITION-02")))
                .toList());
        if (about.disabled() && !askedForAPlan) {
            answer.get().open().stream()
                    .filter(asked ->
                            asked.rule().equals("TRANSITION-06") && asked.key().equals("no-plan"))
                    .forEach(open::add);
        }
        return YoungPersonOwed.of(new Looked(open, looked.ahead()), about.circumstances(), policy);
    }
}
