package uk.ourplan.api.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.Disputes;

/**
 * Everything that is on record of disagreement and incidents about one plan.
 *
 * @param dutyNotDischarged eligible needs that are unmet while the person does not work with the council
 * @param complaints how to complain, in the council's words; {@code null} where it has not decided them
 * @param whyNotClosed why the case cannot be closed; {@code null} where no disagreement keeps it open
 * @param may whether whoever asks may put something on record
 */
public record DisputesOfPlan(
        UUID planId,
        String personName,
        List<DisputeView> disputes,
        List<IncidentView> incidents,
        Disputes onRecord,
        List<String> dutyNotDischarged,
        @Nullable String complaints,
        @Nullable String whyNotClosed,
        boolean may) {

    /**
     * One disagreement.
     *
     * @param fileLacks what its file lacks
     * @param chain the council's chain, lowest first
     * @param next the level to which it goes next; {@code null} where none is left or somebody is asked first
     * @param whyNotEscalated why it cannot be taken further now
     * @param waitsAt the level that was asked and has not decided
     * @param justEnough whether the words about starting at just enough are shown
     */
    public record DisputeView(
            Opened opened,
            boolean open,
            List<String> fileLacks,
            List<String> chain,
            @Nullable String next,
            @Nullable String whyNotEscalated,
            @Nullable String waitsAt,
            boolean justEnough) {}

    /**
     * One incident.
     *
     * @param meetBy the last day of the council's target for a meeting in person; {@code null} without a target
     * @param daysGone since the incident
     * @param metOn when the meeting in person was; {@code null} while there was none
     * @param meetingLacks what the record of the meeting leaves blank
     * @param whyNotClosed why it cannot be closed
     */
    public record IncidentView(
            Incident incident,
            @Nullable LocalDate meetBy,
            long daysGone,
            @Nullable LocalDate metOn,
            List<String> meetingLacks,
            @Nullable String whyNotClosed) {}
}
