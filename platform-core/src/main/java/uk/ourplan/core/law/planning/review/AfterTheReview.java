package uk.ourplan.core.law.planning.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.Reassessing;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every step that was chosen to follow a completed review stays open until it is taken, also after the plan was revised, and also
 * where a later version was signed while the review was under way (REVIEW-09, REVIEW-10, REVIEW-11, REVIEW-13); a changed need is
 * reassessed as far as the review said, and a carer's needs with it where the review says so, and each piece of the review that
 * it takes over is confirmed (NEED-15, NEED-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2), (4)</a>
 */
public final class AfterTheReview {

    private AfterTheReview() {}

    /** What is owed after the completed reviews of this version. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        desk.beside().reviews().reviews().stream()
                .filter(review -> review.state() == ReviewState.COMPLETED)
                .forEach(review -> after(review, desk, owed));
        return owed.stream()
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    private static void after(Seen review, PlanOnDesk desk, List<OwedTask> owed) {
        ReviewOutcome outcome = review.outcome();
        if (outcome == null) {
            return;
        }
        boolean versionOpened = desk.beside().reviews().next() != null;
        for (AfterReview action : outcome.actions()) {
            String says = says(action);
            if (isAVersion(action)) {
                if (review.afterNext()) {
                    owed.add(byRecord(step(
                            "REVIEW-13",
                            review,
                            action.code(),
                            says + " The version in force is the one to begin from.")));
                } else if (!versionOpened) {
                    owed.add(step("REVIEW-13", review, action.code(), says));
                }
            } else if (action == AfterReview.REASSESS) {
                owed.add(reassess(review, outcome.reassessing()));
            } else {
                owed.add(byRecord(step("REVIEW-13", review, action.code(), says)));
            }
        }
        if (outcome.reassessing() != null
                && Boolean.TRUE.equals(outcome.reassessing().carer())) {
            owed.add(byRecord(step(
                    "NEED-16",
                    review,
                    "carer",
                    "Assess the carer's needs for support again: "
                            + outcome.reassessing().carerReason())));
        }
        outcome.carried().forEach(field -> owed.add(confirmed(review, field)));
        if (outcome.reassess() && !outcome.actions().contains(AfterReview.REASSESS)) {
            owed.add(byRecord(step("REVIEW-11", review, "reassess", says(AfterReview.REASSESS))));
        }
        if (outcome.arrangePeep()) {
            owed.add(byRecord(step("REVIEW-09", review, "arrange", "Arrange a personal emergency evacuation plan.")));
        }
        if (outcome.updatePeep()) {
            owed.add(byRecord(step(
                    "REVIEW-09",
                    review,
                    "update",
                    "Update the personal emergency evacuation plan; it no longer fits.")));
        }
        if (outcome.arrears()) {
            owed.add(byRecord(step(
                            "REVIEW-10",
                            review,
                            "arrears",
                            "The assessed contribution is not paid. Nothing that meets needs changes because of it."))
                    .of(TaskOwner.holding(Permission.FINANCE_OFFICER)));
        }
    }

    /** As far as the review said, with every check of a first assessment (NEED-15). */
    private static OwedTask reassess(Seen review, @Nullable Reassessing how) {
        if (how == null || how.scale() == null) {
            return byRecord(step("REVIEW-13", review, AfterReview.REASSESS.code(), says(AfterReview.REASSESS)));
        }
        String scale = switch (how.scale()) {
            case LIGHT -> "a light reassessment";
            case FULL -> "a full reassessment";
            case WITH_A_SPECIALIST -> "a reassessment with a specialist";
        };
        return byRecord(step(
                "NEED-15",
                review,
                AfterReview.REASSESS.code(),
                says(AfterReview.REASSESS) + " Chosen: " + scale + "; " + how.scaleReason()));
    }

    /** By what the confirmation of this field is known again. */
    public static String confirming(String mark, Carried field) {
        return "NEED-16:" + mark + ":" + field.id();
    }

    /** It stands in the reassessment already, and is not asked again; whether it still holds is the practitioner's to say. */
    private static OwedTask confirmed(Seen review, Carried field) {
        String about = field.of() == null ? "" : " " + field.of();
        return OwedTask.of(
                        "NEED-16",
                        review.mark() + ":" + field.id(),
                        "Confirm what the reassessment takes over from the review of "
                                + (review.heldOn() == null ? "the plan" : Days.inWords(review.heldOn())) + ": "
                                + field.field().code().replace('_', ' ') + about + ".",
                        "It ends when it is confirmed that this stands, or how it is different now.")
                .under("Care Act 2014 s.27(4), ss.9 and 10")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE)
                .asking("how", "Does it still hold?", List.of("stands", "is_different"));
    }

    /** Whether it is done by opening the next version of the plan. */
    private static boolean isAVersion(AfterReview action) {
        return switch (action) {
            case NO_CHANGE, REVISE, BUDGET_METHOD, PROVIDER -> true;
            case REASSESS,
                    INTERIM,
                    MONITOR,
                    END,
                    INFORMATION,
                    PREVENTION,
                    FINANCIAL_REASSESSMENT,
                    SAFEGUARDING,
                    CONCERN,
                    CLOSE -> false;
        };
    }

    private static OwedTask step(String rule, Seen review, String item, String says) {
        return OwedTask.of(
                        rule, review.mark() + ":" + item, says, "It ends when the step that the review chose is taken.")
                .under("Care Act 2014 s.27(2)");
    }

    private static OwedTask byRecord(OwedTask task) {
        return task.endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED, FollowUpOutcome.NOT_POSSIBLE);
    }

    private static String says(AfterReview action) {
        return switch (action) {
            case NO_CHANGE -> "Refresh the unchanged plan with its next budget period and review.";
            case REVISE -> "Revise the plan for what the review found.";
            case BUDGET_METHOD -> "Revise the plan: how the budget is managed changes.";
            case PROVIDER -> "Revise the plan for the new provider, and hand over without a gap.";
            case REASSESS -> "Reassess what the review found; its answers are carried over.";
            case INTERIM -> "Arrange urgent or interim support.";
            case MONITOR -> "Start, change or stop monitoring.";
            case END -> "Test the ground for ending the plan.";
            case INFORMATION -> "Give the information and advice that the review asked for.";
            case PREVENTION -> "Arrange what prevents or delays needs.";
            case FINANCIAL_REASSESSMENT -> "Ask for a new financial assessment.";
            case SAFEGUARDING -> "Raise the safeguarding concern.";
            case CONCERN -> "Report the concern about the provider or individual.";
            case CLOSE -> "Close the case where its conditions hold.";
        };
    }
}
