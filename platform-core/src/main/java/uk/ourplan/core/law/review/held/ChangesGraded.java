package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.language.review.ReviewSectionName.CHANGES;
import static uk.ourplan.language.review.ReviewSectionName.NEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.review.ReviewRouteAnswer;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.core.law.review.ReviewRouteFacts;
import uk.ourplan.core.law.review.TheReviewLeadsOn;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatChanged.KeptAfterRequest;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Every change is described, classified and graded; a changed need or a significant change is reassessed whatever anybody
 * thinks of it; and what is chosen to follow fits the one route (REVIEW-11, REVIEW-12, REVIEW-13, REVISE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(4)</a>
 */
public final class ChangesGraded {

    private static final int WEEKS_A_YEAR = 52;

    private ChangesGraded() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        WhatChanged said = desk.section(WhatChanged.class).orElse(nothingSaid());
        List<ReviewLack> lacks = new ArrayList<>();
        if (said.none() == null && said.changes().isEmpty()) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "Changes in need or circumstances were not asked about.",
                    "List each change, or say that there is none.",
                    CHANGES,
                    "none"));
        }
        for (int i = 0; i < said.changes().size(); i++) {
            graded(said.changes().get(i), i, policy, lacks);
        }
        keptAfterRequest(said.afterEndRequest(), lacks);
        follows(desk, said, policy, lacks);
        return lacks;
    }

    private static WhatChanged nothingSaid() {
        return new WhatChanged(null, List.of(), null, null, null, null, null, null, null);
    }

    private static void graded(ChangeFound change, int place, CouncilPolicy policy, List<ReviewLack> lacks) {
        String at = "changes[" + place + "].";
        if (blank(change.says()) || change.kind() == null || change.grade() == null) {
            lacks.add(blocks(
                    "REVIEW-11",
                    "A change is not described, classified and graded.",
                    "Classify the change: need or circumstances, and how much.",
                    CHANGES,
                    at + "grade"));
        } else if (change.grade() != ChangeGrade.NONE && change.foundOn() == null) {
            lacks.add(blocks("REVIEW-11", "A change has no day.", "Say when it was found.", CHANGES, at + "found_on"));
        } else if (!mustReassess(change, policy)
                && change.grade() != ChangeGrade.NONE
                && (change.reassess() == null || blank(change.reason()))) {
            lacks.add(blocks(
                    "REVIEW-11",
                    "It is not decided whether a minor change of circumstances needs a reassessment.",
                    "Decide it and give the reason.",
                    CHANGES,
                    at + "reassess"));
        }
    }

    /** Whether reassessment follows without anybody's choice (REVIEW-11). */
    public static boolean mustReassess(ChangeFound change, CouncilPolicy policy) {
        boolean need = change.grade() != ChangeGrade.NONE && change.kind() == ChangeKind.NEED;
        boolean significant = change.grade() == ChangeGrade.SIGNIFICANT;
        return need
                || (significant
                        && policy.read(Settings.ASSESS_SIGNIFICANT_CIRCUMSTANCES)
                                .value());
    }

    private static void keptAfterRequest(@Nullable KeptAfterRequest kept, List<ReviewLack> lacks) {
        if (kept == null || !Boolean.TRUE.equals(kept.requested())) {
            return;
        }
        if (kept.services() == null || kept.budget() == null || kept.contingency() == null) {
            lacks.add(blocks(
                    "REVISE-08",
                    "The plan goes on after a request to end it, and it is not said whether services, budget and"
                            + " contingency need revision.",
                    "Answer all three.",
                    CHANGES,
                    "after_end_request.services"));
        } else if (!kept.services() && !kept.budget() && !kept.contingency() && blank(kept.notes())) {
            lacks.add(blocks(
                    "REVISE-08",
                    "None of the three needs revision, and no note says why.",
                    "Write the note.",
                    CHANGES,
                    "after_end_request.notes"));
        }
    }

    private static void follows(ReviewOnDesk desk, WhatChanged said, CouncilPolicy policy, List<ReviewLack> lacks) {
        List<AfterReview> chosen =
                desk.section(WhatComesNext.class).map(WhatComesNext::actions).orElse(List.of());
        if (chosen.isEmpty()) {
            lacks.add(blocks(
                    "REVIEW-13",
                    "Nothing is chosen to follow the review.",
                    "Choose at least one; no change is one.",
                    NEXT,
                    "actions"));
            return;
        }
        Determination<ReviewRouteAnswer> route = route(desk, said, policy);
        ReviewRouteAnswer answer = route.answer();
        if (answer == null) {
            lacks.add(blocks(
                    "REVIEW-12",
                    "Where the review leads is open: " + inWords(route.missing()) + ".",
                    "Classify the change, and say what happens to plan, budget and method.",
                    CHANGES,
                    "plan_changes"));
            return;
        }
        fits(answer.route(), chosen, said, lacks);
    }

    private static String inWords(List<String> facts) {
        return String.join(", ", facts).replace('_', ' ');
    }

    private static void fits(Route route, List<AfterReview> chosen, WhatChanged said, List<ReviewLack> lacks) {
        boolean noChange = chosen.contains(AfterReview.NO_CHANGE);
        if (noChange && route != Route.NO_CHANGE) {
            lacks.add(blocks(
                    route == Route.END ? "REVIEW-12" : "REVIEW-14",
                    "Something changes, so the plan is not refreshed as it was.",
                    "Choose what the route asks for.",
                    NEXT,
                    "actions"));
        }
        AfterReview wanted = wanted(route, said);
        if (wanted != null && !chosen.contains(wanted)) {
            lacks.add(blocks(
                    "REVIEW-12",
                    "The route after this review is "
                            + route.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                            + ", and it is not chosen.",
                    "Choose it among what follows: " + wanted.code().replace('_', ' ') + ".",
                    NEXT,
                    "actions"));
        }
    }

    private static @Nullable AfterReview wanted(Route route, WhatChanged said) {
        return switch (route) {
            case END -> AfterReview.END;
            case REASSESS_THEN_REVISE, ASSESS_THEN_REVISE -> AfterReview.REASSESS;
            case REVISION -> Boolean.TRUE.equals(said.methodChanges()) ? AfterReview.BUDGET_METHOD : AfterReview.REVISE;
            case LIGHT_AMENDMENT -> AfterReview.REVISE;
            case NO_CHANGE -> AfterReview.NO_CHANGE;
        };
    }

    /** The one route after this review (REVIEW-12). */
    public static Determination<ReviewRouteAnswer> route(ReviewOnDesk desk, CouncilPolicy policy) {
        return route(desk, desk.section(WhatChanged.class).orElse(nothingSaid()), policy);
    }

    private static Determination<ReviewRouteAnswer> route(ReviewOnDesk desk, WhatChanged said, CouncilPolicy policy) {
        boolean asked = said.none() != null || !said.changes().isEmpty();
        boolean unclassified =
                said.changes().stream().anyMatch(change -> change.kind() == null || change.grade() == null);
        Long budget =
                desk.plan().figures() == null ? null : desk.plan().figures().costAnnual();
        return new TheReviewLeadsOn()
                .decide(
                        new ReviewRouteFacts(
                                !asked || unclassified ? null : classified(said),
                                said.planChanges(),
                                said.budgetChanges(),
                                said.methodChanges(),
                                cost(said, budget),
                                budget == null ? null : new Money(budget),
                                Objects.requireNonNullElse(said.endGround(), false)),
                        policy);
    }

    /** The cost afterwards; where neither plan nor budget changes it is the budget's own. */
    private static @Nullable Money cost(WhatChanged said, @Nullable Long budget) {
        Long weekly = said.newCostPence();
        if (weekly != null) {
            return new Money(weekly * WEEKS_A_YEAR);
        }
        boolean same = Boolean.FALSE.equals(said.planChanges()) && Boolean.FALSE.equals(said.budgetChanges());
        return same && budget != null ? new Money(budget) : null;
    }

    private static List<ReviewRouteFacts.Change> classified(WhatChanged said) {
        return said.changes().stream()
                .filter(change -> change.grade() != ChangeGrade.NONE)
                .map(change -> new ReviewRouteFacts.Change(
                        change.kind() == ChangeKind.NEED
                                ? ReviewRouteFacts.Kind.NEED
                                : ReviewRouteFacts.Kind.CIRCUMSTANCES,
                        change.grade() == ChangeGrade.SIGNIFICANT
                                ? ReviewRouteFacts.Grade.SIGNIFICANT
                                : ReviewRouteFacts.Grade.MINOR))
                .toList();
    }
}
