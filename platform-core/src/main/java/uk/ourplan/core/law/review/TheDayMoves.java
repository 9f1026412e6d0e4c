package uk.ourplan.core.law.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * The day of a review that is to be held may be changed: never beyond twelve months after the last review or the signature, and
 * beyond the day that the rules reckon only with a reason (SCHEDULE-03, SCHEDULE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class TheDayMoves {

    private TheDayMoves() {}

    /**
     * Why it does not move to this day; empty where it does.
     *
     * @param reckoned the last day that the rules reckon
     * @param countsFrom the last review held, or the day of the signature before the first
     */
    public static Optional<String> whyNot(
            LocalDate wanted, LocalDate reckoned, LocalDate countsFrom, @Nullable String reason, CouncilPolicy policy) {
        LocalDate last = countsFrom.plusMonths(
                policy.read(Settings.REVIEW_MAX_INTERVAL_MONTHS).value());
        if (wanted.isAfter(last)) {
            return Optional.of("The last day that is allowed is " + Days.inWords(last) + " (SCHEDULE-05).");
        }
        return wanted.isAfter(reckoned) && (reason == null || reason.isBlank())
                ? Optional.of("It is later than " + Days.inWords(reckoned) + ": give the reason (SCHEDULE-03).")
                : Optional.empty();
    }
}
