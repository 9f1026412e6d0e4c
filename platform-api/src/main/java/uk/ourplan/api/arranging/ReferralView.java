package uk.ourplan.api.arranging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.Waits;

/**
 * One referral with everything that became of it.
 *
 * @param ratings first to last; the last counts
 * @param days from the referral to the day on which a service was found, or to today
 * @param waits the waiting record as it was last refreshed
 * @param daysWaited from its start to the start of the service, or to today
 * @param gaps what the waiting record lacks
 * @param startedOn when all of it had started
 */
public record ReferralView(
        Referred referred,
        List<Rated> ratings,
        String levelName,
        long days,
        @Nullable LocalDate lastDay,
        boolean late,
        LocalDate reRateBy,
        @Nullable Waits waits,
        @Nullable Long daysWaited,
        List<String> gaps,
        List<Arranged> arranged,
        List<Started> started,
        @Nullable LocalDate startedOn) {}
