package uk.ourplan.language.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to follow from a review, as far as it is answered.
 *
 * @param leadsTo what kind of version its route wants; {@code null} where none, or where that is open
 * @param arrangePeep whether an evacuation plan is needed and absent, {@code updatePeep} whether it no longer fits (REVIEW-09)
 * @param arrears whether an assessed contribution is not paid (REVIEW-10)
 * @param reassess whether a change is to be reassessed (REVIEW-11)
 * @param adviceAsked whether the line manager's advice is wanted and not given (REVIEW-17)
 * @param reassessing how far the reassessment goes and whether a carer's needs are looked at too (NEED-15, NEED-16)
 * @param carried what a reassessment takes over from the review, each to be confirmed (NEED-16)
 */
public record ReviewOutcome(
        List<AfterReview> actions,
        @Nullable RevisionKind leadsTo,
        boolean arrangePeep,
        boolean updatePeep,
        boolean arrears,
        boolean reassess,
        boolean adviceAsked,
        @Nullable Reassessing reassessing,
        List<Carried> carried) {

    public static final ReviewOutcome NONE =
            new ReviewOutcome(List.of(), null, false, false, false, false, false, null, List.of());

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ReviewOutcome {
        actions = actions == null ? List.of() : List.copyOf(actions);
        carried = carried == null ? List.of() : List.copyOf(carried);
    }
}
