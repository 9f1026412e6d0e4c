package uk.ourplan.api.arranging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.Unit;

/**
 * What a provider offers, as it is put on record; the same offered by them in the same area for the same unit takes its place from
 * its day on.
 *
 * @param pence for one {@code unit}; left out where it is no longer offered
 */
public record NewOffer(
        @Nullable String provider,
        @Nullable String cqcLocation,
        @Nullable String offers,
        @Nullable String area,
        @Nullable Unit unit,
        @Nullable Long pence,
        @Nullable LocalDate from) {}
