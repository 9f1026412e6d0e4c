package uk.ourplan.api.arranging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arranges a line of a referral with a provider that the council knows, at their price (ARRANGE-06).
 *
 * @param inArea whether the provider is in the council's area (ARRANGE-08)
 * @param starts when it is to start
 */
public record ChooseOffer(
        @Nullable String referral,
        @Nullable String line,
        @Nullable UUID offer,
        @Nullable Boolean inArea,
        @Nullable LocalDate starts) {}
