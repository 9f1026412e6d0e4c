package uk.ourplan.core.law.arranging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.TargetDays;

/**
 * How long a search has taken, held against the council's target for its rating. The last day moves forward with a re-rating and
 * never back; a target is never a reason to wait (ARRANGE-03).
 *
 * @param days from the referral to the day on which a service was found, or to today
 * @param lastDay {@code null} where the council has no target for any of its ratings
 */
public record TheSearch(long days, @Nullable LocalDate lastDay, boolean late) {

    /**
     * How a search stands on the day of the policy.
     *
     * @param ratings first to last
     * @param foundOn {@code null} while nothing is found
     */
    public static TheSearch of(
            LocalDate referredOn, List<Rated> ratings, @Nullable LocalDate foundOn, CouncilPolicy policy) {
        List<TargetDays> targets = policy.read(Settings.TARGET_DAYS_BY_PRIORITY).value();
        LocalDate last = null;
        for (int i = 0; i < ratings.size(); i++) {
            Rated rated = ratings.get(i);
            LocalDate from = i == 0 ? referredOn : rated.on();
            LocalDate next = target(rated.level(), targets).map(from::plusDays).orElse(null);
            last = last == null || (next != null && next.isBefore(last)) ? next : last;
        }
        LocalDate until = foundOn == null ? policy.on() : foundOn;
        return new TheSearch(ChronoUnit.DAYS.between(referredOn, until), last, last != null && until.isAfter(last));
    }

    private static Optional<Integer> target(String level, List<TargetDays> targets) {
        return targets.stream()
                .filter(each -> each.level().equals(level))
                .map(TargetDays::days)
                .findFirst();
    }

    /** The day by which a referral that still waits is to be rated again (ARRANGE-02). */
    public static LocalDate reRateBy(LocalDate lastRatedOn, CouncilPolicy policy) {
        return lastRatedOn.plusDays(policy.read(Settings.RE_RATE_DAYS).value());
    }
}
