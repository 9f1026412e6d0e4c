package uk.ourplan.api.arranging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.Unit;

/**
 * What a provider that the council knows offers, and its price.
 *
 * @param cqcLocation the location number of the regulator
 * @param area where they offer it
 * @param pence for one {@code unit}
 * @param from the day from which this price holds
 * @param stopped why nothing new is arranged with them now; {@code null} where nothing stands in the way (PROVIDER-08)
 */
public record ProviderOffer(
        UUID id,
        String provider,
        @Nullable String cqcLocation,
        String offers,
        String area,
        Unit unit,
        long pence,
        LocalDate from,
        @Nullable String stopped) {}
