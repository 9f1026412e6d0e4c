package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;

/**
 * The particulars of an individual service fund (ISF-03).
 *
 * @param holder the third party that holds it
 * @param needs the numbers of the needs that it covers
 * @param amountPence in pence at its frequency
 */
public record ServiceFund(
        @Nullable String holder,
        List<String> needs,
        @Nullable Long amountPence,
        @Nullable Frequency frequency,
        @Nullable LocalDate start) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ServiceFund {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
