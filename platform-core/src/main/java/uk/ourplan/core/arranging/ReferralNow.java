package uk.ourplan.core.arranging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.arranging.PriorityOfAReferral;
import uk.ourplan.core.law.arranging.TheSearch;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PriorityMatrix.Level;

/** How one referral stands on the day of a policy, reckoned from everything that is on record of it. */
public record ReferralNow(
        Referred referred,
        Rated rated,
        String levelName,
        int rank,
        TheSearch search,
        LocalDate reRateBy,
        @Nullable LocalDate waitsSince,
        @Nullable LocalDate foundOn,
        @Nullable LocalDate startedOn) {

    static List<ReferralNow> all(Arrangements arrangements, CouncilPolicy policy) {
        return arrangements.referred().stream()
                .map(referral -> of(referral, arrangements, policy))
                .toList();
    }

    private static ReferralNow of(Referred referral, Arrangements arrangements, CouncilPolicy policy) {
        List<Rated> ratings = arrangements.ratings(referral.referral());
        Rated last = ratings.getLast(); // no referral without a rating
        LocalDate found = WaitingForAService.foundOn(referral, arrangements);
        return new ReferralNow(
                referral,
                last,
                name(last.level(), policy),
                PriorityOfAReferral.rank(last.level(), policy),
                TheSearch.of(referral.on(), ratings, found, policy),
                TheSearch.reRateBy(last.on(), policy),
                arrangements.waiting(referral.referral()).map(Waits::start).orElse(null),
                found,
                WaitingForAService.startedOn(referral, arrangements));
    }

    private static String name(String level, CouncilPolicy policy) {
        return PriorityOfAReferral.levels(policy).stream()
                .filter(each -> each.code().equals(level))
                .map(Level::name)
                .findFirst()
                .orElse(level);
    }
}
