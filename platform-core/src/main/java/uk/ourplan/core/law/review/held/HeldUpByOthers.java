package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.language.review.ReviewSectionName.NEXT;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.arranging.InterimAtEachPhase;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What stands beside the plan and holds a review open: a right to complain about its timing that was not told (DISPUTE-06,
 * SCHEDULE-08), and a phase in which nobody decided about urgent or interim support (ARRANGE-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.19(3)</a>
 */
final class HeldUpByOthers {

    private HeldUpByOthers() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        List<ReviewLack> lacks = new ArrayList<>();
        boolean disagreed = desk.section(WhatComesNext.class)
                .map(WhatComesNext::timeframeDisagreed)
                .orElse(false);
        WhatDisagreementHoldsUp.whyNotReviewed(desk.plan().beside().disputes(), disagreed)
                .ifPresent(says -> lacks.add(blocks(
                        "DISPUTE-06",
                        says,
                        "Record it on the page of disagreements of this plan.",
                        NEXT,
                        "timeframe_disagreed")));
        InterimAtEachPhase.whyNotClosed(desk.plan().beside().arranging())
                .ifPresent(says -> lacks.add(
                        blocks("ARRANGE-13", says, "Answer it under “Arranging” of this plan.", NEXT, "actions")));
        return lacks;
    }
}
