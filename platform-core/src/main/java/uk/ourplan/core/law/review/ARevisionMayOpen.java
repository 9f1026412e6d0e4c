package uk.ourplan.core.law.review;

import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * A changed need is reassessed before the plan is revised, a significant change of circumstances is assessed first, a light
 * amendment stays within the budget, and an unchanged plan is refreshed only where nothing changed (REVISE-01 to REVISE-03,
 * REVIEW-12, REVIEW-14, NEED-15).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2), (4)</a>
 */
public final class ARevisionMayOpen {

    private ARevisionMayOpen() {}

    /** Everything that stands in the way; empty where it opens. */
    public static List<Reason> whyNot(Opening f, CouncilPolicy policy) {
        if (f.unclassified()) {
            return List.of(Because.requires(
                    "REVISE-01",
                    careAct("s.27(4) (secondary source)"),
                    "Classify each change first: whether a need changed or only circumstances, and how much."));
        }
        List<Reason> reasons = new ArrayList<>();
        reassessedFirst(f, reasons);
        assessedFirst(f, policy, reasons);
        byItsRoute(f, policy, reasons);
        if (f.reason() == null || f.reason().isBlank()) {
            reasons.add(Because.requires("REVISE-03", careAct("s.27(2)"), "Give the reason for this version."));
        }
        return List.copyOf(reasons);
    }

    private static void reassessedFirst(Opening f, List<Reason> reasons) {
        if (!f.needChanged()) {
            return;
        }
        LocalDate found = f.needFoundOn();
        if (found == null) {
            reasons.add(need("Say when the changed need was found."));
        } else if (before(f.assessedOn(), found)) {
            reasons.add(need("A need changed on " + Days.inWords(found)
                    + ": reassess first. The last assessment is older than the change. See whether support is needed"
                    + " meanwhile."));
        } else if (before(f.eligibilityOn(), found)) {
            reasons.add(need("The reassessment is there, and eligibility is not decided yet. Decide it first."));
        }
    }

    private static Reason need(String says) {
        return Because.requires("REVISE-01", careAct("s.27(4) (secondary source); s.13(7)"), says);
    }

    private static void assessedFirst(Opening f, CouncilPolicy policy, List<Reason> reasons) {
        if (!f.significant() || f.needChanged()) {
            return;
        }
        boolean asked = policy.read(Settings.ASSESS_SIGNIFICANT_CIRCUMSTANCES).value();
        LocalDate found = f.significantFoundOn();
        if (asked && (found == null || before(f.assessedOn(), found))) {
            reasons.add(Because.requires(
                    "REVISE-02",
                    careAct("s.27(4) (secondary source)"),
                    "Circumstances changed significantly: assess in proportion first, on or after the day of the"
                            + " change."));
        }
    }

    private static boolean before(@Nullable LocalDate day, LocalDate found) {
        return day == null || day.isBefore(found);
    }

    private static void byItsRoute(Opening f, CouncilPolicy policy, List<Reason> reasons) {
        switch (f.kind()) {
            case LIGHT -> {
                light(f, reasons);
                reasons.addAll(AnAdjustmentIsSmall.whyNot(f, policy));
            }
            case NO_CHANGE -> unchanged(f, reasons);
            case FORMAL -> {
                Route route = route(f, policy);
                if (route == Route.NO_CHANGE) {
                    reasons.add(Because.forbids(
                            "REVIEW-12", careAct("s.27(2)"), "Nothing changes, so the unchanged plan is refreshed."));
                }
            }
        }
    }

    private static void light(Opening f, List<Reason> reasons) {
        if (f.significant()) {
            reasons.add(Because.forbids(
                    "REVISE-02", careAct("s.27(2)"), "A significant change is no light amendment: revise the plan."));
        }
        if (f.real().stream().anyMatch(change -> change.kind() == ChangeKind.NEED)) {
            reasons.add(amendment("A need changed: reassess and revise the plan."));
        }
        if (f.newCost() == null || f.budget() == null) {
            reasons.add(amendment("Give the weekly cost after the change, to be held against the budget."));
        } else if (f.newCost().compareTo(f.budget()) > 0) {
            reasons.add(amendment("The cost would be above the budget in force: a review or a revision is needed."));
        }
        if (Boolean.TRUE.equals(f.methodChanges()) || Boolean.TRUE.equals(f.budgetChanges())) {
            reasons.add(amendment("The budget or how it is managed changes: revise the plan."));
        }
        if (!Boolean.TRUE.equals(f.personInvolved())) {
            reasons.add(Because.requires(
                    "REVISE-03", careAct("s.27(2)(b)"), "Involve the person first, and say that they were."));
        }
    }

    private static Reason amendment(String says) {
        return Because.forbids("REVISE-03", careAct("s.27(2)"), says);
    }

    private static void unchanged(Opening f, List<Reason> reasons) {
        if (!f.real().isEmpty()
                || !Boolean.FALSE.equals(f.planChanges())
                || !Boolean.FALSE.equals(f.budgetChanges())
                || Boolean.TRUE.equals(f.methodChanges())) {
            reasons.add(Because.forbids(
                    "REVIEW-14",
                    null,
                    "Something in the plan or its budget changes: it is revised, and not only refreshed."));
        }
        if (f.periodFrom() == null || f.periodTo() == null || f.periodTo().isBefore(f.periodFrom())) {
            reasons.add(Because.requires(
                    "REVIEW-14", null, "Give the first and the last day of the coming budget period."));
        }
    }

    private static @Nullable Route route(Opening f, CouncilPolicy policy) {
        ReviewRouteAnswer answer =
                new TheReviewLeadsOn().decide(f.route(), policy).answer();
        return answer == null ? null : answer.route();
    }

    /** What kind of version the route wants; {@code null} where it leads to no new version. */
    public static @Nullable RevisionKind kindOf(Route route) {
        return switch (route) {
            case END -> null;
            case REASSESS_THEN_REVISE, ASSESS_THEN_REVISE, REVISION -> RevisionKind.FORMAL;
            case LIGHT_AMENDMENT -> RevisionKind.LIGHT;
            case NO_CHANGE -> RevisionKind.NO_CHANGE;
        };
    }
}
