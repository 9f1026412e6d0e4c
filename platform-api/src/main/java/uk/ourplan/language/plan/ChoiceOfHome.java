package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Funder;

/**
 * The choice of provider and place where needs are met by accommodation (ARRANGE-07; SI 2014/2670). Amounts in pence a week.
 *
 * @param offered when the person was offered the choice
 * @param options which homes or places were looked at
 * @param provider the one that the person prefers
 * @param place where it is, inside or outside the area
 * @param suitable whether it suits the assessed needs
 * @param available whether it is available
 * @param termsAgreed whether the provider agrees to the council's terms
 * @param sufficientAvailable whether there was a suitable place at the amount that is sufficient
 * @param topUpBy who pays what the chosen place costs more
 */
public record ChoiceOfHome(
        @Nullable LocalDate offered,
        List<String> options,
        @Nullable String provider,
        @Nullable String place,
        @Nullable Boolean suitable,
        @Nullable Boolean available,
        @Nullable Boolean termsAgreed,
        @Nullable Long chosenPence,
        @Nullable Long sufficientPence,
        @Nullable Boolean sufficientAvailable,
        @Nullable Funder topUpBy,
        @Nullable Long topUpPence) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ChoiceOfHome {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
