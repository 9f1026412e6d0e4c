package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.core.law.review.held.ReviewLack.prompts;
import static uk.ourplan.language.review.ReviewSectionName.CHANGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Reassessing;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A need that changed, up or down, is reassessed as far as the change asks for, and why so far is written (NEED-15); where
 * there is a carer it is said whether their needs for support are assessed again too, and why (NEED-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(4), ss.9 and 10</a>
 */
final class ReassessedInProportion {

    private ReassessedInProportion() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        List<ReviewLack> lacks = new ArrayList<>();
        WhatChanged said = desk.section(WhatChanged.class).orElse(null);
        if (said == null) {
            return lacks;
        }
        Reassessing how = Objects.requireNonNullElse(said.reassessing(), Reassessing.NOTHING_SAID);
        scale(said, how, lacks);
        if (!desk.carers().isEmpty() && isReassessed(said, policy)) {
            carer(how, lacks);
        }
        return lacks;
    }

    private static void scale(WhatChanged said, Reassessing how, List<ReviewLack> lacks) {
        if (how.scale() == null) {
            if (said.changes().stream().anyMatch(ReassessedInProportion::isOfANeed)) {
                lacks.add(blocks(
                        "NEED-15",
                        "A need changed, and it is not said how far its reassessment goes.",
                        "Choose it in proportion to the change, and give the reason.",
                        CHANGES,
                        "reassessing.scale"));
            }
        } else if (blank(how.scaleReason())) {
            lacks.add(blocks(
                    "NEED-15",
                    "How far the reassessment goes has no reason.",
                    "Say why this is in proportion to the change.",
                    CHANGES,
                    "reassessing.scale_reason"));
        }
    }

    private static boolean isOfANeed(ChangeFound change) {
        return change.kind() == ChangeKind.NEED && change.grade() != null && change.grade() != ChangeGrade.NONE;
    }

    private static boolean isReassessed(WhatChanged said, CouncilPolicy policy) {
        return said.changes().stream()
                .anyMatch(
                        change -> ChangesGraded.mustReassess(change, policy) || Boolean.TRUE.equals(change.reassess()));
    }

    private static void carer(Reassessing how, List<ReviewLack> lacks) {
        if (how.carer() == null) {
            lacks.add(prompts(
                    "NEED-16",
                    "There is a carer, and it is not said whether their needs for support are assessed again too.",
                    "Ask the carer, and answer it.",
                    CHANGES,
                    "reassessing.carer"));
        } else if (blank(how.carerReason())) {
            lacks.add(prompts(
                    "NEED-16",
                    "Why the carer's needs are assessed again, or are not, is not said.",
                    "Write the reason.",
                    CHANGES,
                    "reassessing.carer_reason"));
        }
    }
}
