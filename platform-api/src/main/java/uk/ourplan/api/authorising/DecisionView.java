package uk.ourplan.api.authorising;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.PlanWorkspace;

/**
 * Everything that an authoriser decides on, on one page.
 *
 * @param plan the plan as it was submitted
 * @param route the level needed, and why
 * @param personalBudget whether the proposed cost can become the personal budget, and why
 * @param mayDecide whether whoever asks may decide it
 * @param whyNot the reason where they may not
 * @param onBehalfOf the colleague for whom whoever asks would take the step that comes next, {@code null} where they would
 *     take it in their own right or not at all
 * @param changedSinceReturn sections saved since the last return
 * @param steps the way to the signature, in order
 * @param panelLevels what each member of the panel holds; {@code null} where no panel authorises this plan
 */
public record DecisionView(
        PlanWorkspace plan,
        Determined route,
        Determined personalBudget,
        boolean mayDecide,
        @Nullable String whyNot,
        @Nullable String onBehalfOf,
        List<String> changedSinceReturn,
        List<StepToSignOff> steps,
        @Nullable LevelsOfPanel panelLevels) {}
