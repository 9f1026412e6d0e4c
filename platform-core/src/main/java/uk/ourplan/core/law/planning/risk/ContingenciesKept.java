package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Contingency;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every contingency plan that was agreed in the draft the person saw stands in the final plan; one more may come beside them
 * (RISK-11). Presenting the draft anew is how one is left out.
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class ContingenciesKept {

    private ContingenciesKept() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<String> there = agreed(desk.section(Risks.class));
        Missing missing = new Missing();
        desk.kept().keeping().contingencies().forEach(risk -> missing.when(!there.contains(risk), risk));
        return missing
                .says(
                        "Agreed in the draft that was presented, and not in the plan any more: the contingency plan of risk")
                .map(says -> Lack.stops(
                                Step.ISSUE,
                                "RISK-11",
                                Topic.RISKS,
                                says,
                                "Put it back with its two parts and the day, or present the draft without it.")
                        .in(SectionName.RISKS, "items"))
                .stream()
                .toList();
    }

    /** The numbers of the risks whose contingency plan is complete and agreed. */
    public static List<String> agreed(Optional<Risks> risks) {
        return risks.map(Risks::items).orElse(List.of()).stream()
                .filter(risk -> isAgreed(risk.contingency()))
                .map(Risk::id)
                .toList();
    }

    private static boolean isAgreed(@org.jspecify.annotations.Nullable Contingency plan) {
        return plan != null && !blank(plan.before()) && !blank(plan.after()) && plan.agreed() != null;
    }
}
