package uk.ourplan.core.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.review.ARevisionMayOpen;
import uk.ourplan.core.law.review.ReviewRouteAnswer;
import uk.ourplan.core.law.review.held.CarriedToReassessment;
import uk.ourplan.core.law.review.held.ChangesGraded;
import uk.ourplan.core.law.review.held.ReviewOnDesk;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.MoneyLookedAt;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.language.review.RisksLookedAt;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** What has to follow from a review, read off its answers (REVIEW-09 to REVIEW-13, REVIEW-17). */
final class WhatFollowed {

    private WhatFollowed() {}

    static ReviewOutcome of(ReviewOnDesk desk, CouncilPolicy policy) {
        WhatComesNext next = desk.section(WhatComesNext.class).orElse(null);
        RisksLookedAt risks = desk.section(RisksLookedAt.class).orElse(null);
        MoneyLookedAt money = desk.section(MoneyLookedAt.class).orElse(null);
        WhatChanged changed = desk.section(WhatChanged.class).orElse(null);
        List<AfterReview> actions = next == null ? List.of() : next.actions();
        boolean needed = risks != null && Boolean.TRUE.equals(risks.peepNeeded());
        boolean there = risks != null && Boolean.TRUE.equals(risks.peepExists());
        return new ReviewOutcome(
                actions,
                kind(desk, policy),
                needed && !there,
                there && risks != null && Boolean.FALSE.equals(risks.peepStillFits()),
                money != null
                        && Boolean.TRUE.equals(money.contributionDue())
                        && Boolean.FALSE.equals(money.contributionPaid()),
                changed != null
                        && changed.changes().stream()
                                .anyMatch(change -> ChangesGraded.mustReassess(change, policy)
                                        || Boolean.TRUE.equals(change.reassess())),
                next != null
                        && next.unsureAbout() != null
                        && (next.advice() == null || next.advice().isBlank()),
                changed == null ? null : changed.reassessing(),
                CarriedToReassessment.of(desk, policy));
    }

    private static @Nullable RevisionKind kind(ReviewOnDesk desk, CouncilPolicy policy) {
        ReviewRouteAnswer answer = ChangesGraded.route(desk, policy).answer();
        return answer == null ? null : ARevisionMayOpen.kindOf(answer.route());
    }
}
