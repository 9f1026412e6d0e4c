package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.money.PaymentPortion;

/**
 * How a direct payment was brought to the person (DP-01, DP-02).
 *
 * @param information when general information and advice was given; blank where being told of all the ways was that
 * @param material what was given
 * @param form how the possibility was explained
 * @param mayFit whether it may suit; blank where what is marked at the needs says it
 * @param benefits when its benefits were talked through
 * @param notAgain why it is not offered once more
 * @param examples whether examples of how others use theirs were offered
 * @param peerSupport whether contacts of user-led groups were offered
 */
public record PaymentOffered(
        @Nullable LocalDate information,
        @Nullable String material,
        @Nullable String form,
        @Nullable Boolean mayFit,
        @Nullable PaymentPortion portion,
        @Nullable LocalDate benefits,
        List<Offer> times,
        @Nullable String notAgain,
        @Nullable Boolean examples,
        @Nullable Boolean peerSupport) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PaymentOffered {
        times = times == null ? List.of() : List.copyOf(times);
    }

    /** One offer, and what the person said to it. */
    public record Offer(@Nullable LocalDate dated, @Nullable DirectPaymentAnswer answer) {}
}
