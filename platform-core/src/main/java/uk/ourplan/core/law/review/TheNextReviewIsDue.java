package uk.ourplan.core.law.review;

import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PaymentReviewMonths;
import uk.ourplan.tenant.policy.Settings;

/**
 * A new or revised plan is first reviewed some weeks after its start, every plan at most twelve months after its last
 * review, and a direct payment within six months of its first payment and then within twelve (SCHEDULE-03 to
 * SCHEDULE-06, SCHEDULE-13, SCHEDULE-14, DP-10, DP-11).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1); SI 2014/2871 reg 7</a>
 */
public final class TheNextReviewIsDue {

    private static final Provision PAYMENT_REVIEWS = new Provision("SI 2014/2871 reg 7 (secondary source)");

    public Determination<ReviewScheduleAnswer> decide(ReviewScheduleFacts f, CouncilPolicy policy) {
        var read = new PolicyRead(policy);
        LocalDate last = Given.valueOf(f.lastReviewOn());
        boolean first = Given.none(f.lastReviewOn()) || yes(f.revised());
        var asked = first ? FirstReview.ask(f, read) : new OpenFacts();
        asked.fact("last_review_on", f.lastReviewOn())
                .when(last != null, "revised", f.revised())
                .fact("first_payment_on", f.firstPaymentOn())
                .when(Given.valueOf(f.firstPaymentOn()) != null, "last_payment_review_on", f.lastPaymentReviewOn())
                .fact("earlier_date_agreed", f.earlierDateAgreed());
        LocalDate signedOff = f.signedOffOn();
        if (!asked.isSettled()) {
            return asked.open(read.soFar());
        }
        ReviewWindow window =
                (first && signedOff != null) ? FirstReview.window(f, signedOff, read) : routine(last, read);
        ReviewWindow agreed = window.orEarlier(Given.valueOf(f.earlierDateAgreed()));
        LocalDate payment = paymentDue(f, read);
        LocalDate together = (payment != null && payment.isBefore(agreed.dueBy())) ? payment : agreed.dueBy();
        return Determination.answered(
                new ReviewScheduleAnswer(agreed.earliest(), agreed.dueBy(), payment, together),
                reasons(first, agreed, payment, together),
                read.soFar());
    }

    private static ReviewWindow routine(@Nullable LocalDate last, PolicyRead read) {
        LocalDate held = Objects.requireNonNull(last, "a routine review follows an earlier one");
        return new ReviewWindow(null, held.plusMonths(read.the(Settings.REVIEW_MAX_INTERVAL_MONTHS)));
    }

    private static @Nullable LocalDate paymentDue(ReviewScheduleFacts f, PolicyRead read) {
        LocalDate firstPayment = Given.valueOf(f.firstPaymentOn());
        if (firstPayment == null) {
            return null;
        }
        PaymentReviewMonths months = read.the(Settings.PAYMENT_REVIEW_MONTHS);
        LocalDate lastReview = Given.valueOf(f.lastPaymentReviewOn());
        return lastReview == null ? firstPayment.plusMonths(months.first()) : lastReview.plusMonths(months.later());
    }

    private static List<Reason> reasons(
            boolean first, ReviewWindow window, @Nullable LocalDate payment, LocalDate together) {
        List<Reason> reasons = new ArrayList<>();
        String due = Days.inWords(window.dueBy()) + ".";
        reasons.add(
                first
                        ? Because.computes("SCHEDULE-03", careAct("s.27(1)(a)"), "The first review is due by " + due)
                        : Because.computes("SCHEDULE-05", careAct("s.27(1)(a)"), "The next review is due by " + due));
        if (payment != null) {
            String says = "The direct payment is reviewed by " + Days.inWords(payment) + ".";
            reasons.add(Because.computes("SCHEDULE-13", PAYMENT_REVIEWS, says));
            String both = "One visit by " + Days.inWords(together) + " keeps both dates.";
            reasons.add(Because.prompts("SCHEDULE-14", null, both));
        }
        return reasons;
    }
}
