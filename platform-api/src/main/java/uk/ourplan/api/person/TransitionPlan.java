package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanKind;

/**
 * Which plan somebody between 16 and 25 has, now and at each stage, and what is open about it.
 *
 * @param kindSays what the council calls that kind
 * @param inPlace whether there is a plan of that kind
 * @param entitledFrom from when a care leaver is entitled to a personal adviser and a Pathway Plan; {@code null} where nobody is
 * @param entitledTo the last day of it
 * @param open what is open, each with where it is answered
 * @param on the day whose law and policy were applied
 */
public record TransitionPlan(
        PlanKind kind,
        String kindSays,
        boolean inPlace,
        List<Stage> stages,
        @Nullable LocalDate entitledFrom,
        @Nullable LocalDate entitledTo,
        List<Reason> reasons,
        List<Finding> open,
        LocalDate on) {

    public TransitionPlan {
        stages = List.copyOf(stages);
        reasons = List.copyOf(reasons);
        open = List.copyOf(open);
    }

    /** From this birthday on, the kind of plan in the council's words. */
    public record Stage(int age, LocalDate from, String kindSays) {}
}
