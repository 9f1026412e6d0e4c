package uk.ourplan.core.law.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every request for a review is answered: a reasonable one by or for the person with a review, another with a review or with a
 * reason in writing; and each is looked at as news of a change (REVIEW-01, REVIEW-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(b)</a>
 */
public final class ARequestIsAnswered {

    private ARequestIsAnswered() {}

    /** What keeps the answer from standing; empty where it does. */
    public static List<String> whyNot(
            boolean onBehalf,
            @Nullable Boolean reasonable,
            @Nullable Boolean affectsPlan,
            @Nullable Boolean review,
            @Nullable String reason) {
        List<String> wrong = new ArrayList<>();
        if (reasonable == null) {
            wrong.add("Say whether the request is reasonable.");
        }
        if (affectsPlan == null) {
            wrong.add("Say whether it tells of a change that touches the plan.");
        }
        if (review == null) {
            wrong.add("Say whether a review is held.");
        } else if (!review) {
            if (onBehalf && Boolean.TRUE.equals(reasonable)) {
                wrong.add("A reasonable request by or for the person leads to a review.");
            }
            if (Boolean.TRUE.equals(affectsPlan)) {
                wrong.add("A change that touches the plan leads to a review, whoever told of it.");
            }
            if (reason == null || reason.isBlank()) {
                wrong.add("Give the reason for holding none; it goes into the answer.");
            }
        }
        return wrong;
    }
}
