package uk.ourplan.language.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and how the review was held, and who took part (REVIEW-06, REVIEW-07, REVIEW-16).
 *
 * @param lightTouch whether it may be light touch, where that was asked
 * @param countsAsFirst whether a review before its window counts as the first one (SCHEDULE-03)
 * @param whoElse whom else the person wants to have there; "nobody" is an answer
 * @param lacksCapacityToAsk whether they cannot say whom they want there
 * @param advocacyConsidered when it was looked at again whether an advocate is needed
 */
public record HowHeld(
        @Nullable LocalDate heldOn,
        @Nullable ReviewMethod method,
        @Nullable Boolean lightTouch,
        @Nullable String way,
        @Nullable Boolean countsAsFirst,
        @Nullable Boolean personTookPart,
        @Nullable String personNotBecause,
        @Nullable String whoElse,
        List<TookPart> others,
        @Nullable Boolean lacksCapacityToAsk,
        @Nullable LocalDate advocacyConsidered,
        @Nullable String advocacyNote)
        implements ReviewSection {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public HowHeld {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /**
     * Somebody besides the person.
     *
     * @param who by name, or by their number on the record
     */
    public record TookPart(
            @Nullable String who,
            @Nullable Boolean tookPart,
            @Nullable String notBecause) {}

    @Override
    public ReviewSectionName name() {
        return ReviewSectionName.HOW_HELD;
    }
}
