package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.ReassessmentField;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.RisksLookedAt;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.language.review.WhatWasMet;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What a review gathered stands in the reassessment that follows from it before anybody asks again, marked as from the review,
 * and each piece is confirmed by the practitioner (NEED-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(4), ss.9 and 10</a>
 */
public final class CarriedToReassessment {

    private final List<Carried> carried = new ArrayList<>();

    private CarriedToReassessment() {}

    /** Each field that the review filled, in the order of the visit; nothing where no reassessment follows. */
    public static List<Carried> of(ReviewOnDesk desk, CouncilPolicy policy) {
        WhatChanged changed = desk.section(WhatChanged.class).orElse(null);
        WhatComesNext next = desk.section(WhatComesNext.class).orElse(null);
        boolean follows = (next != null && next.actions().contains(AfterReview.REASSESS))
                || (changed != null
                        && changed.changes().stream()
                                .anyMatch(change -> ChangesGraded.mustReassess(change, policy)
                                        || Boolean.TRUE.equals(change.reassess())));
        if (!follows) {
            return List.of();
        }
        CarriedToReassessment all = new CarriedToReassessment();
        desk.section(WhatWasMet.class)
                .map(WhatWasMet::needs)
                .orElse(List.of())
                .forEach(need ->
                        all.add(ReassessmentField.NEED, need.need(), need.note(), ReviewSectionName.WHAT_WAS_MET));
        desk.section(RisksLookedAt.class).ifPresent(risks -> {
            risks.risks()
                    .forEach(risk -> all.add(ReassessmentField.RISK, risk.risk(), risk.how(), ReviewSectionName.RISKS));
            all.add(ReassessmentField.RISK, null, risks.newRisks(), ReviewSectionName.RISKS);
        });
        if (changed != null) {
            changed.changes()
                    .forEach(change ->
                            all.add(ReassessmentField.WHAT_CHANGED, null, change.says(), ReviewSectionName.CHANGES));
        }
        if (next != null) {
            all.add(ReassessmentField.WELLBEING, null, next.wellbeingEffect(), ReviewSectionName.NEXT);
            all.add(ReassessmentField.PERSONS_VIEW, null, next.personView(), ReviewSectionName.NEXT);
            all.add(ReassessmentField.CARERS_VIEW, null, next.carerView(), ReviewSectionName.NEXT);
        }
        return List.copyOf(all.carried);
    }

    /** What is blank in the review is asked in the reassessment, as in a first one. */
    private void add(ReassessmentField field, @Nullable String of, @Nullable String says, ReviewSectionName from) {
        if (!blank(says)) {
            carried.add(new Carried(
                    "F" + (carried.size() + 1),
                    field,
                    of,
                    Objects.requireNonNull(says).strip(),
                    from));
        }
    }
}
