package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.CarriedOver;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What was said about each outcome at eligibility stands in the plan and is gone through with the person, unchanged or
 * amended; a day says when (OUTCOME-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/9">Care Act 2014 s.9(4)(b)</a>
 */
public final class OutcomesCarriedOver {

    private OutcomesCarriedOver() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Set<String> confirmed = desk.section(Outcomes.class).stream()
                .flatMap(section -> section.carriedOver().stream())
                .filter(carried -> carried.confirmed() != null)
                .map(CarriedOver::outcome)
                .collect(Collectors.toSet());
        Missing missing = new Missing();
        desk.assessment()
                .outcomes()
                .forEach((outcome, answer) ->
                        missing.when(!blank(answer.why()) && !confirmed.contains(outcome), outcome.replace('_', ' ')));
        return missing
                .says("Said at the assessment and not yet gone through with the person")
                .map(says -> warns(
                                Step.SUBMIT,
                                "OUTCOME-04",
                                Topic.OUTCOME_SHAPE,
                                says,
                                "Go through it together, amend what has changed, and give the day.")
                        .under("Care Act 2014 s.9(4)(b)")
                        .in(SectionName.OUTCOMES, "carried_over"))
                .stream()
                .toList();
    }
}
