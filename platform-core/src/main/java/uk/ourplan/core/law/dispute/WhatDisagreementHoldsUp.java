package uk.ourplan.core.law.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.dispute.Engagement;

/**
 * Steps that ask here before they are taken: an open disagreement keeps a case open (DISPUTE-01), a right to complain is told
 * before the step that it belongs to is closed (DISPUTE-06), behaviour ends nothing (DISPUTE-08), and neither does refusing to
 * work with the council (DISPUTE-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.1(2), s.18(1), s.25(5)</a>
 */
public final class WhatDisagreementHoldsUp {

    private static final String BEHAVIOUR = "behaviour";

    private WhatDisagreementHoldsUp() {}

    /** Why the case cannot be closed; empty where no disagreement is open and no duty stands open. */
    public static Optional<String> whyNotClosed(Disputes disputes, List<String> unmetNeeds) {
        List<String> open = disputes.open();
        if (!open.isEmpty()) {
            return Optional.of("Disagreement " + String.join(", ", open)
                    + " is open. Work on it until it is resolved, compromised or decided at the top.");
        }
        return isOutOfContact(disputes) && !unmetNeeds.isEmpty()
                ? Optional.of("The duty is not discharged for need " + String.join(", ", unmetNeeds)
                        + ", though the person does not work with the council. Go on trying to make contact.")
                : Optional.empty();
    }

    /** Why involvement cannot end for this reason; empty where the ordinary rules test it. */
    public static Optional<String> whyNotEnded(@Nullable String reason) {
        return reason != null && reason.strip().toLowerCase(Locale.UK).equals(BEHAVIOUR)
                ? Optional.of(
                        "Behaviour never ends a plan, a case or the council's involvement. Record the incident, meet the"
                                + " person, warn them that the service may end, and go on.")
                : Optional.empty();
    }

    /** Why a review step cannot be closed where the person dislikes when the next review is. */
    public static Optional<String> whyNotReviewed(Disputes disputes, boolean timeframeDisagreed) {
        return told(disputes, timeframeDisagreed, ComplaintCase.REVIEW_TIMEFRAME, "the review's timeframe");
    }

    /** Why a monitoring step cannot be closed; only a cut against the person's wishes asks for it. */
    public static Optional<String> whyNotMonitored(Disputes disputes, boolean reducedOrEnded, boolean disagreed) {
        return told(disputes, reducedOrEnded && disagreed, ComplaintCase.MONITORING_CUT, "the cut in monitoring");
    }

    private static Optional<String> told(Disputes disputes, boolean asked, ComplaintCase occasion, String what) {
        return asked && !disputes.isToldToComplain(occasion)
                ? Optional.of("Tell the person of the right to complain about " + what
                        + ", give them the procedure, and record both.")
                : Optional.empty();
    }

    /** Whether the person will not work with the council, or services were withdrawn. */
    public static boolean isOutOfContact(Disputes disputes) {
        return disputes.contacts().stream()
                .map(Contact::engagement)
                .filter(each -> each != null)
                .reduce((first, later) -> later)
                .filter(each -> each != Engagement.WORKS_WITH_THE_COUNCIL)
                .isPresent();
    }
}
