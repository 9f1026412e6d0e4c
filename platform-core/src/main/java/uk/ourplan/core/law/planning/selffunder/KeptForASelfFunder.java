package uk.ourplan.core.law.planning.selffunder;

import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * That the council agreed to keep the plan of somebody who pays is remembered on every later version, until it is taken back with
 * reasons (SELF-12).
 *
 * @see "Care and support statutory guidance, chapter 13"
 */
public final class KeptForASelfFunder {

    private KeptForASelfFunder() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.beside().charging().keptOn(policy.on()).stream()
                .map(agreed -> Lack.prompts(
                                Step.SUBMIT,
                                "SELF-12",
                                Topic.INFORMATION,
                                "The council agreed on " + Days.inWords(agreed.on()) + " to keep this plan: "
                                        + agreed.scope(),
                                "Keep to it, or take it back with reasons under “Charges”; while it holds the plan"
                                        + " cannot end because of a care home.")
                        .in(SectionName.MONEY, "self_funder.setting"))
                .toList();
    }
}
