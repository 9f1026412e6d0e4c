package uk.ourplan.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan takes to its panel (AUTH-07, AUTH-09).
 *
 * @param inUse whether the council has a panel
 * @param criteria the council's published criteria, and which of them this plan meets
 * @param clientGroups the groups that have a form of their own, to pick one from
 * @param clientGroup the one that was picked
 * @param form the form of the day; {@code null} where the group has none
 * @param inbox the tray that it goes to; {@code null} where the team has none
 * @param calculatedWeeklyPence what the cost tool comes to
 * @param enteredWeeklyPence the indicative budget that was entered, where it says how it was worked out
 * @param lacks what stands in the way of sending it
 */
public record PanelPapers(
        boolean inUse,
        List<Criterion> criteria,
        List<String> clientGroups,
        @Nullable String clientGroup,
        @Nullable String form,
        @Nullable String inbox,
        @Nullable Long calculatedWeeklyPence,
        @Nullable Long enteredWeeklyPence,
        List<String> lacks) {

    public PanelPapers {
        criteria = List.copyOf(criteria);
        clientGroups = List.copyOf(clientGroups);
        lacks = List.copyOf(lacks);
    }

    /** A published criterion, with the planning purpose that it serves. */
    public record Criterion(String code, String says, String purpose, boolean met) {}
}
