package uk.ourplan.core.law.planning.review;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.ReviewWeeks;
import uk.ourplan.tenant.policy.Settings;

/**
 * How and when the plan is reviewed: never blank, never past, never later than the law allows (CONTENT-13, SCHEDULE-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)</a>
 */
public final class ReviewOnPlan {

    private ReviewOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        @Nullable
        ReviewArrangement review = desk.section(ReviewArrangement.class).orElse(null);
        InEffect<ReviewWeeks> firstReview = policy.read(Settings.FIRST_REVIEW_WEEKS);
        InEffect<Integer> mostMonths = policy.read(Settings.REVIEW_MAX_INTERVAL_MONTHS);
        LocalDate on = policy.on();
        List<Lack> lacks = new ArrayList<>();
        if (review == null || blank(review.how())) {
            lacks.add(date("How the plan will be reviewed or monitored is blank.", "Say how, and by whom.", "how"));
        }
        if (review == null || review.proposed() == null) {
            lacks.add(date("The date of the next review is blank.", "Propose a date.", "proposed"));
            return lacks;
        }
        LocalDate proposed = review.proposed();
        LocalDate last = on.plusMonths(mostMonths.value());
        if (proposed.isBefore(on)) {
            lacks.add(date("The date of the next review is past.", "Propose a date from today on.", "proposed"));
        } else if (proposed.isAfter(last)) {
            lacks.add(date(
                            "The review is later than " + Days.inWords(last) + ", the last day that is allowed.",
                            "Propose an earlier date.",
                            "proposed")
                    .reading(mostMonths));
        } else if (proposed.isAfter(on.plusWeeks(firstReview.value().latest())) && blank(review.lateReason())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "SCHEDULE-03",
                            Topic.REVIEW,
                            "The first review is later than "
                                    + firstReview.value().latest()
                                    + " weeks from now, and no reason is given.",
                            "Propose an earlier date, or give the reason.")
                    .under("Care and support statutory guidance 13.32")
                    .reading(firstReview)
                    .in(SectionName.REVIEW, "late_reason"));
        }
        return lacks;
    }

    private static Lack date(String says, String mend, String field) {
        return stops(Step.SUBMIT, "CONTENT-13", Topic.REVIEW, says, mend)
                .under("Care Act 2014 s.27(1)")
                .in(SectionName.REVIEW, field);
    }
}
