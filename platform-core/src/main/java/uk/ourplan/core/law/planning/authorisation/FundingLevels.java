package uk.ourplan.core.law.planning.authorisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.FundingLevel;

/** The ladder of authorising roles, lowest first; the last covers everything (AUTH-05, BUDGET-13). */
record FundingLevels(List<FundingLevel> ladder) {

    /** The lowest level that covers both amounts, each limit included; an open amount is taken as nothing. */
    FundingLevel lowestFor(@Nullable Money recurringAnnual, @Nullable Money oneOff) {
        return ladder.stream()
                .filter(level -> covers(yearly(level.weekly()), recurringAnnual) && covers(level.oneOff(), oneOff))
                .findFirst()
                .orElse(ladder.getLast());
    }

    /** Whether nothing could lift the plan above this level. */
    boolean isHighest(FundingLevel level) {
        return level.equals(ladder.getLast());
    }

    private static @Nullable Money yearly(@Nullable Money weekly) {
        return weekly == null ? null : weekly.times(Frequency.WEEKLY.timesAYear());
    }

    private static boolean covers(@Nullable Money limit, @Nullable Money amount) {
        return limit == null || amount == null || amount.compareTo(limit) <= 0;
    }
}
