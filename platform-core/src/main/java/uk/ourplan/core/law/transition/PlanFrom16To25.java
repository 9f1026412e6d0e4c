package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.transition.LeavingCare.Entitled;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Which plan somebody between 16 and 25 has now and at each stage, from when to when a care leaver is entitled to an adviser and
 * a Pathway Plan, and what is open; also where there is no plan yet (TRANSITION-01 to TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/58">Care Act 2014 s.58; Children Act 1989</a>
 */
public final class PlanFrom16To25 {

    private static final Provision CHILDREN_ACT = new Provision("Children Act 1989");
    private static final int[] STAGES = {16, 18, 21, 25};

    private PlanFrom16To25() {}

    /**
     * The answer on the day of the policy; empty for anybody younger than 16 or older than 25.
     *
     * @param disabled whether the needs come from a disability
     * @param plans the kinds of plan that there are for their own needs, and whether each is final
     */
    public static Optional<Answer> on(
            @Nullable LocalDate born,
            Circumstances circumstances,
            boolean disabled,
            Map<PlanKind, Boolean> plans,
            CouncilPolicy policy) {
        LocalDate on = policy.on();
        if (born == null || !new Birthdays(born).isInTransition(on)) {
            return Optional.empty();
        }
        Birthdays birthdays = new Birthdays(born);
        PlanKind due = KindOfPlan.dueFor(circumstances, birthdays, disabled, on);
        PlanKind there = plans.containsKey(due) || plans.isEmpty()
                ? due
                : plans.keySet().iterator().next();
        List<Asked> open = new ArrayList<>();
        if (plans.isEmpty()) {
            open.add(noPlan(due));
        }
        open.addAll(
                WhatTransitionAsks.of(born, circumstances, there, disabled, plans.getOrDefault(there, false), policy));
        return Optional.of(new Answer(
                due,
                plans.containsKey(due),
                stages(birthdays, circumstances, disabled),
                entitled(birthdays, circumstances, on).orElse(null),
                why(due, birthdays, circumstances, on),
                open));
    }

    private static Asked noPlan(PlanKind due) {
        boolean young =
                due == PlanKind.YOUNG_PERSONS_PLAN || due == PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN;
        return new Asked(
                Weight.PROMPTS,
                young ? "TRANSITION-06" : "TRANSITION-01",
                "no-plan",
                null,
                null,
                "There is no plan yet. " + KindOfPlan.why(due).says(),
                "Start it from the assessment, under Plans.",
                List.of());
    }

    private static List<Stage> stages(Birthdays birthdays, Circumstances circumstances, boolean disabled) {
        List<Stage> stages = new ArrayList<>();
        for (int age : STAGES) {
            LocalDate from = birthdays.reaching(age);
            stages.add(new Stage(age, from, KindOfPlan.dueFor(circumstances, birthdays, disabled, from)));
        }
        return stages;
    }

    private static Optional<Entitled> entitled(Birthdays birthdays, Circumstances circumstances, LocalDate on) {
        return Boolean.TRUE.equals(circumstances.careLeaver())
                ? LeavingCare.on(on, birthdays, requested(circumstances))
                : Optional.empty();
    }

    private static @Nullable LocalDate requested(Circumstances circumstances) {
        return circumstances.transition() == null
                ? null
                : circumstances.transition().supportRequested();
    }

    private static List<Reason> why(PlanKind due, Birthdays birthdays, Circumstances circumstances, LocalDate on) {
        List<Reason> why = new ArrayList<>();
        why.add(KindOfPlan.why(due));
        if (Boolean.TRUE.equals(circumstances.careLeaver())) {
            boolean entitled =
                    LeavingCare.on(on, birthdays, requested(circumstances)).isPresent();
            String says = entitled
                    ? "A care leaver has a personal adviser and a Pathway Plan to 21, and to 25 where they asked for support."
                    : birthdays.isAtLeast(25, on)
                            ? "The entitlement of a care leaver ends the day before the 25th birthday, whatever was asked for."
                            : "The entitlement of a care leaver ended the day before the 21st birthday, and support after it was not"
                                    + " asked for.";
            why.add(
                    entitled
                            ? Because.requires("TRANSITION-04", CHILDREN_ACT, says)
                            : Because.permits("TRANSITION-04", CHILDREN_ACT, says));
        }
        return why;
    }

    /**
     * What follows.
     *
     * @param due the kind of plan of this age
     * @param inPlace whether there is one of that kind
     * @param stages the kind at 16, 18, 21 and 25
     * @param entitled from when to when a care leaver is entitled to an adviser and a Pathway Plan; {@code null} where nobody is
     * @param open what is open, or due
     */
    public record Answer(
            PlanKind due,
            boolean inPlace,
            List<Stage> stages,
            @Nullable Entitled entitled,
            List<Reason> why,
            List<Asked> open) {

        public Answer {
            stages = List.copyOf(stages);
            why = List.copyOf(why);
            open = List.copyOf(open);
        }
    }

    /** From this birthday on, the kind of plan. */
    public record Stage(int age, LocalDate from, PlanKind kind) {}
}
