package uk.ourplan.api.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.RequestGround;

/**
 * Somebody asks for a review before its day (REVIEW-01).
 *
 * @param requester who, {@code relationship} what they are to the person
 * @param onBehalf whether it is made by or for the person, or for the carer about a support plan
 * @param said in their words; always there where the ground is another
 */
public record ReviewAsked(
        @Nullable LocalDate receivedOn,
        @Nullable String requester,
        @Nullable String relationship,
        @Nullable Boolean onBehalf,
        @Nullable RequestGround ground,
        @Nullable String said) {}
