package uk.ourplan.core.law.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.dispute.MeetingMode;

/**
 * After an incident somebody meets the person face to face (DISPUTE-10); once it is validated they are warned that the service may
 * end, and the effects of a time without care are assessed and talked through before the incident is closed (DISPUTE-11).
 */
public final class AfterAnIncident {

    private AfterAnIncident() {}

    /** The meeting in person; a telephone call is none. */
    public static Optional<Meeting> meeting(Incident incident, Disputes disputes) {
        return Disputes.last(
                disputes.meetings(),
                each -> each.incident().equals(incident.incident()) && each.mode() == MeetingMode.IN_PERSON);
    }

    /** What the record of a meeting leaves blank. */
    public static List<String> blanks(Meeting meeting) {
        List<String> blanks = new ArrayList<>();
        if (meeting.attendees().isEmpty()) {
            blanks.add("who came");
        }
        if (meeting.familyAppropriate() == null) {
            blanks.add("whether family is appropriate");
        }
        if (blank(meeting.allegations())) {
            blanks.add("the allegations");
        }
        if (meeting.accepted() == null) {
            blanks.add("whether they are accepted");
        }
        if (blank(meeting.reasons())) {
            blanks.add("possible reasons");
        }
        if (meeting.capacityConsidered() == null) {
            blanks.add("whether capacity was considered");
        }
        if (blank(meeting.resolution())) {
            blanks.add("steps towards resolution");
        }
        return blanks;
    }

    /** Whether the effects of a gap must be assessed: after validation, or when the provider gives notice. */
    public static boolean asksForGapAssessment(Incident incident) {
        return Boolean.TRUE.equals(incident.validated()) || incident.providerNoticeOn() != null;
    }

    /** Why an incident cannot be closed; empty where it may. */
    public static Optional<String> whyNotClosed(Incident incident) {
        return asksForGapAssessment(incident) && (incident.gapAssessedOn() == null || incident.gapSharedOn() == null)
                ? Optional.of(
                        "Assess what a time without care would do to the person and their family, and talk it through with"
                                + " them, before the incident is closed.")
                : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
