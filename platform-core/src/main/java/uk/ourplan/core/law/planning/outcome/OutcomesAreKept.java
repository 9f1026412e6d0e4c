package uk.ourplan.core.law.planning.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.WithinReach;

/**
 * An outcome that was said to be out of reach, in full or in part, stays on the plan; smaller ones stand beside it
 * (OUTCOME-11).
 */
public final class OutcomesAreKept {

    private OutcomesAreKept() {}

    /** Why this section cannot take the place of what stands there; empty where it can. */
    public static Optional<String> whyNot(PlanContent before, Section next) {
        if (!(next instanceof Outcomes outcomes)) {
            return Optional.empty();
        }
        Set<String> there =
                outcomes.outcomesWanted().stream().map(OutcomeWanted::id).collect(Collectors.toSet());
        List<String> gone = before.section(Outcomes.class).stream()
                .flatMap(section -> section.outcomesWanted().stream())
                .filter(OutcomesAreKept::isOutOfReach)
                .map(OutcomeWanted::id)
                .filter(id -> !there.contains(id))
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("Outcome " + String.join(", ", gone)
                        + " was said to be out of reach and is kept as the person said it. Put it back, or first take out"
                        + " the mark that it is out of reach.");
    }

    private static boolean isOutOfReach(OutcomeWanted outcome) {
        return outcome.reach() != null
                && outcome.reach().answer() != null
                && outcome.reach().answer() != WithinReach.YES;
    }
}
