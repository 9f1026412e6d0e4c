package uk.ourplan.core.law.review;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.tenant.policy.FirstReviewAnchor;
import uk.ourplan.tenant.policy.ReviewWeeks;
import uk.ourplan.tenant.policy.Settings;

/** The first review of a new or revised plan: some weeks after its anchor, and never later than a year (SCHEDULE-03). */
final class FirstReview {

    private static final int LONGEST_MONTHS = 12;

    private FirstReview() {}

    static OpenFacts ask(ReviewScheduleFacts f, PolicyRead read) {
        FirstReviewAnchor anchor = read.the(Settings.FIRST_REVIEW_ANCHOR);
        boolean needsConfirming = anchor == FirstReviewAnchor.SIGN_OFF_UNTIL_START;
        boolean startCounts = switch (anchor) {
            case SIGN_OFF -> false;
            case SERVICE_START -> true;
            case SIGN_OFF_UNTIL_START -> !no(f.startMoveConfirmed());
        };
        return new OpenFacts()
                .fact("signed_off_on", f.signedOffOn())
                .when(startCounts, "services_started_on", f.servicesStartedOn())
                .when(needsConfirming && startsLater(f), "start_move_confirmed", f.startMoveConfirmed());
    }

    /** The window of the first review; a revision's also closes with the longest gap since the last review. */
    static ReviewWindow window(ReviewScheduleFacts f, LocalDate signedOff, PolicyRead read) {
        LocalDate anchor = anchor(f, signedOff, read.the(Settings.FIRST_REVIEW_ANCHOR));
        ReviewWeeks weeks = read.the(Settings.FIRST_REVIEW_WEEKS);
        ReviewWindow window = new ReviewWindow(anchor.plusWeeks(weeks.target()), anchor.plusWeeks(weeks.latest()))
                .notAfter(anchor.plusMonths(LONGEST_MONTHS));
        LocalDate last = Given.valueOf(f.lastReviewOn());
        return last == null ? window : window.notAfter(last.plusMonths(read.the(Settings.REVIEW_MAX_INTERVAL_MONTHS)));
    }

    private static LocalDate anchor(ReviewScheduleFacts f, LocalDate signedOff, FirstReviewAnchor setting) {
        LocalDate started = Given.valueOf(f.servicesStartedOn());
        boolean moves = switch (setting) {
            case SIGN_OFF -> false;
            case SERVICE_START -> true;
            case SIGN_OFF_UNTIL_START -> yes(f.startMoveConfirmed());
        };
        return (moves && started != null && started.isAfter(signedOff)) ? started : signedOff;
    }

    private static boolean startsLater(ReviewScheduleFacts f) {
        @Nullable LocalDate started = Given.valueOf(f.servicesStartedOn());
        return started != null && f.signedOffOn() != null && started.isAfter(f.signedOffOn());
    }
}
