package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.OutOfReachBecause;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.Outcomes.Reach;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WithinReach;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** An outcome that seems out of reach is talked over and kept; smaller ones are added beside it (OUTCOME-11). */
public final class OutcomesOutOfReach {

    private OutcomesOutOfReach() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<OutcomeWanted> wanted =
                desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of());
        Set<String> there = wanted.stream().map(OutcomeWanted::id).collect(Collectors.toSet());
        List<Lack> lacks = new ArrayList<>();
        for (OutcomeWanted outcome : wanted) {
            Reach reach = outcome.reach();
            if (reach != null && reach.answer() != null && reach.answer() != WithinReach.YES) {
                lacks.addAll(workedThrough(outcome.id(), reach));
            }
            if (reach != null && !there.containsAll(reach.replacedBy())) {
                lacks.add(refused(
                        outcome.id(),
                        "names a smaller outcome that is not on the plan",
                        "Add it, or take its number out.",
                        "replaced_by"));
            }
        }
        return lacks;
    }

    private static List<Lack> workedThrough(String id, Reach reach) {
        List<Lack> lacks = new ArrayList<>();
        if (blank(reach.reason())) {
            lacks.add(refused(
                    id,
                    "is marked as out of reach without a reason",
                    "Give the reason, or take the mark out.",
                    "reason"));
        }
        if (blank(reach.talkedOver())) {
            lacks.add(refused(
                    id,
                    "is marked as out of reach, and that was not talked over with the person",
                    "Talk it over, and write down what was said.",
                    "talked_over"));
        }
        boolean health = reach.because() == OutOfReachBecause.HEALTH;
        if (health && blank(reach.adviser())) {
            lacks.add(ask(id, "Who advised that outcome " + id + " is out of reach is blank.", "adviser"));
        }
        if (health && blank(reach.basisForAsking())) {
            lacks.add(ask(
                    id,
                    "The consent or lawful basis for asking about outcome " + id + " is blank.",
                    "basis_for_asking"));
        }
        if (reach.answer() == WithinReach.PARTLY && blank(reach.gap())) {
            lacks.add(ask(id, "Which part of outcome " + id + " cannot be reached is blank.", "gap"));
        }
        return lacks;
    }

    private static Lack refused(String id, String what, String mend, String field) {
        return stops(Step.SUBMIT, "OUTCOME-11", Topic.OUTCOME_SHAPE, "Outcome " + id + " " + what + ".", mend)
                .in(SectionName.OUTCOMES, "outcomes_wanted[" + id + "].reach." + field);
    }

    private static Lack ask(String id, String says, String field) {
        return prompts(Step.SUBMIT, "OUTCOME-11", Topic.OUTCOME_SHAPE, says, "Fill it in; the outcome itself stays.")
                .in(SectionName.OUTCOMES, "outcomes_wanted[" + id + "].reach." + field);
    }
}
