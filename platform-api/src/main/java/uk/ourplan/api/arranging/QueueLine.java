package uk.ourplan.api.arranging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ReferredFor;

/**
 * One referral as the team that buys support sees it.
 *
 * @param referral its number on the plan
 * @param level the code of its rating, {@code levelName} its name
 * @param days from the referral to the day on which a service was found, or to today
 * @param lastDay the last day of the council's target; {@code null} where it has none
 * @param late whether that day has passed and nothing is found
 * @param waitsSince since when it is on record that no service can be found
 * @param foundOn when a service was found for all of it
 */
public record QueueLine(
        UUID planId,
        UUID personId,
        String personName,
        String referral,
        ReferredFor what,
        List<String> lines,
        String area,
        String team,
        String level,
        String levelName,
        LocalDate referredOn,
        long days,
        @Nullable LocalDate lastDay,
        boolean late,
        LocalDate reRateBy,
        @Nullable LocalDate waitsSince,
        @Nullable LocalDate foundOn) {}
