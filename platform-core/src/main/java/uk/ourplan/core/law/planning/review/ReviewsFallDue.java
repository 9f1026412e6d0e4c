package uk.ourplan.core.law.planning.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.WorkingDays;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Asked;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.SupportSettings;
import uk.ourplan.tenant.policy.SupportSettings.TeamAdviser;

/**
 * The clocks of reviews as tasks: the next one from its window or first reminder, an overdue one on the manager's desk, a
 * hand-over that nobody accepted, an unplanned one, and each request until it is answered (SCHEDULE-03, SCHEDULE-05, SCHEDULE-11
 * to SCHEDULE-14, REVIEW-01, REVIEW-02, REVIEW-17).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)</a>
 */
public final class ReviewsFallDue {

    private static final String WHY = "Care Act 2014 s.27(1)";

    private ReviewsFallDue() {}

    /** What is owed about the reviews of a plan in force on the day of the policy. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        for (Seen review : desk.beside().reviews().reviews()) {
            switch (review.state()) {
                case DUE -> next(review, desk, policy, owed);
                case UNDER_WAY -> underWay(review, desk, policy, owed);
                case COMPLETED, REPLACED -> {
                    // nothing falls due on it any more
                }
            }
        }
        desk.beside().reviews().requests().stream()
                .filter(request -> !request.answered())
                .forEach(request -> owed.add(triage(request, policy)));
        return owed;
    }

    private static void next(Seen review, PlanOnDesk desk, CouncilPolicy policy, List<OwedTask> owed) {
        if (review.type() == ReviewType.UNPLANNED) {
            owed.add(unplanned(review));
        } else {
            owed.add(planned(review, desk, policy));
        }
        overdue(review, policy, owed);
        if (review.offeredTo() != null) {
            owed.add(handOver(review, TaskOwner.PRACTITIONER, ""));
            owed.add(handOver(review, TaskOwner.LINE_MANAGER, ":manager"));
        } else if (review.returnedBecause() != null) {
            owed.add(OwedTask.of(
                            "SCHEDULE-11",
                            review.mark() + ":returned",
                            "The review was handed over and came back. Hold it, or hand it to somebody else.",
                            "It ends when the review is held or handed over anew.")
                    .by(review.togetherBy())
                    .under(WHY));
        }
    }

    private static OwedTask planned(Seen review, PlanOnDesk desk, CouncilPolicy policy) {
        var lead = policy.read(Settings.REVIEW_ALERT_LEAD_DAYS);
        LocalDate reminded = review.togetherBy().minusDays(lead.value());
        LocalDate from =
                review.earliest() != null && review.earliest().isBefore(reminded) ? review.earliest() : reminded;
        boolean first = review.type() == ReviewType.FIRST;
        String unsigned = desk.agreement().signed() == null ? " Get the person's signature at it." : "";
        String both = review.paymentDueBy() == null ? "" : " One visit is for plan and direct payment.";
        return OwedTask.of(
                        first ? "SCHEDULE-03" : "SCHEDULE-05",
                        review.mark(),
                        (first ? "Hold the first review of the plan." : "Hold the next review of the plan.")
                                + both
                                + unsigned,
                        "It ends when the review is completed, or another takes its place.")
                .from(from)
                .by(review.togetherBy())
                .reading(lead.read())
                .under(WHY);
    }

    private static OwedTask unplanned(Seen review) {
        OwedTask task = OwedTask.of(
                        "REVIEW-02",
                        review.mark(),
                        "Hold the unplanned review of the plan.",
                        "It ends when the review is completed.")
                .by(review.togetherBy())
                .under("Care Act 2014 s.27(1)(b), (4)");
        return review.openedOn() == null ? task : task.from(review.openedOn());
    }

    private static void underWay(Seen review, PlanOnDesk desk, CouncilPolicy policy, List<OwedTask> owed) {
        owed.add(OwedTask.of(
                        review.type() == ReviewType.UNPLANNED ? "REVIEW-02" : "SCHEDULE-05",
                        review.mark() + ":complete",
                        "Complete the review that is under way.",
                        "It ends when the review is completed.")
                .by(review.togetherBy())
                .under(WHY));
        overdue(review, policy, owed);
        if (review.outcome() != null && review.outcome().adviceAsked()) {
            owed.add(advice(review, desk, policy));
        }
    }

    /** From the worker's own line manager, or from the role that the council names for the team. */
    private static OwedTask advice(Seen review, PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<List<TeamAdviser>> named = policy.read(SupportSettings.ADVISERS_OF_TEAMS);
        PlanStart start = desk.start();
        TaskOwner adviser = (start == null
                        ? Optional.<String>empty()
                        : SupportSettings.adviserOf(start.team(), named.value()))
                .map(TaskOwner::onRung)
                .orElse(TaskOwner.LINE_MANAGER);
        return OwedTask.of(
                        "REVIEW-17",
                        review.mark(),
                        "Give advice on the timeframe or the monitoring that the review asks about.",
                        "It ends when the advice is written in the review. The decision does not wait for it.")
                .of(adviser)
                .reading(named.read());
    }

    /** On the manager's desk from the day after; the worker's own task is overdue by its day. */
    private static void overdue(Seen review, CouncilPolicy policy, List<OwedTask> owed) {
        if (policy.on().isAfter(review.togetherBy())) {
            owed.add(OwedTask.of(
                            "SCHEDULE-12",
                            review.mark(),
                            "A review of this plan is overdue. See that it is held, and why it was not.",
                            "It ends when the review is completed.")
                    .of(TaskOwner.LINE_MANAGER)
                    .by(review.togetherBy())
                    .under(WHY));
        }
    }

    private static OwedTask handOver(Seen review, TaskOwner whose, String mark) {
        return OwedTask.of(
                        "SCHEDULE-11",
                        review.mark() + mark,
                        "The next review is handed over and nobody has accepted it yet. Until then it stays with the"
                                + " sender.",
                        "It ends when it is accepted or comes back.")
                .by(review.togetherBy())
                .of(whose);
    }

    private static OwedTask triage(Asked request, CouncilPolicy policy) {
        var days = policy.read(Settings.REVIEW_TRIAGE_DAYS);
        return OwedTask.of(
                        "REVIEW-01",
                        request.id().toString(),
                        "Somebody asked for a review of this plan. Decide on it and answer in writing.",
                        "It ends when the request is answered.")
                .by(WorkingDays.after(request.receivedOn(), days.value()))
                .reading(days.read())
                .under("Care Act 2014 s.27(1)(b)");
    }

    /** Whether this review is still to be held. */
    public static boolean isOpen(ReviewState state) {
        return state == ReviewState.DUE || state == ReviewState.UNDER_WAY;
    }
}
