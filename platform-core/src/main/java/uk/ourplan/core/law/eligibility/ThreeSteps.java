package uk.ourplan.core.law.eligibility;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * The form that both sets of criteria share: three steps, of which any that is known to fail settles the answer.
 *
 * @param second whether step 2 holds, {@code null} while open
 * @param asked what is asked first while the answer is open
 */
record ThreeSteps(
        String rule, Provision provision, Step first, Step second, Step third, int counted, List<String> asked) {

    /** One step: whether it holds, and how that is said. */
    record Step(@Nullable Boolean holds, String yes, String no) {}

    Determination<EligibilityAnswer> determination() {
        List<Step> steps = List.of(first, second, third);
        for (Step step : steps) {
            if (no(step.holds())) {
                return refused(steps);
            }
        }
        if (!steps.stream().allMatch(step -> yes(step.holds()))) {
            return Determination.open(asked, List.of());
        }
        List<Reason> reasons = steps.stream()
                .map(step -> Because.permits(rule, provision, step.yes()))
                .toList();
        return Determination.answered(new EligibilityAnswer(true, counted, null), reasons, List.of());
    }

    private Determination<EligibilityAnswer> refused(List<Step> steps) {
        List<Reason> reasons = new ArrayList<>();
        int failing = 0;
        for (int i = steps.size(); i >= 1; i--) {
            if (no(steps.get(i - 1).holds())) {
                failing = i;
                reasons.addFirst(Because.forbids(
                        rule,
                        provision,
                        "Step " + i + " fails: " + steps.get(i - 1).no()));
            }
        }
        return Determination.answered(new EligibilityAnswer(false, counted, failing), reasons, List.of());
    }
}
