package uk.ourplan.core.law.directpayment;

import java.util.List;

/** What becomes of the direct payment, the grounds that hold, and whether going on is on offer. */
public record DirectPaymentEndAnswer(Action action, List<EndingGround> grounds, boolean continueOffered) {

    public DirectPaymentEndAnswer {
        grounds = List.copyOf(grounds);
    }

    /** What becomes of it. */
    public enum Action {
        MUST_END,
        CONSIDER_ENDING,
        CONTINUE
    }
}
