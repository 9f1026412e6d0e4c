package uk.ourplan.core.law.planning.youngperson;

import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.transition.Asked;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.core.law.transition.WhatTransitionAsks;
import uk.ourplan.core.law.transition.WhatTransitionAsks.Looked;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is open for a young person stands in their plan's check too (TRANSITION-01, TRANSITION-02, TRANSITION-03, TRANSITION-04,
 * TRANSITION-05, TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/58">Care Act 2014 s.58</a>
 */
public final class YoungPersonOnPlan {

    private YoungPersonOnPlan() {}

    /** What these rules find lacking; nothing for anybody younger than 16 or older than 25. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return looked(desk, policy).open().stream().map(YoungPersonOnPlan::lack).toList();
    }

    static Looked looked(PlanOnDesk desk, CouncilPolicy policy) {
        return WhatTransitionAsks.looked(
                desk.whose().born(),
                desk.circumstances(),
                desk.kind(),
                KindOfPlan.isDisabled(desk.assessment(), desk.circumstances()),
                desk.signedOff(),
                policy);
    }

    private static Lack lack(Asked asked) {
        return new Lack(
                asked.rule(),
                Topic.YOUNG_PERSON,
                asked.weight(),
                Step.SUBMIT,
                asked.says(),
                asked.mend(),
                asked.provision() == null ? null : new Provision(asked.provision()),
                null,
                asked.at(),
                asked.settings(),
                PartName.AT_PRESENT);
    }
}
