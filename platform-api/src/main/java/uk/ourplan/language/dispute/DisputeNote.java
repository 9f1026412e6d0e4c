package uk.ourplan.language.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put on record of a disagreement or an incident. It stands beside the plan and is only ever added: a later one
 * about the same thing takes the place of an earlier one.
 */
public sealed interface DisputeNote {

    /** The day that it is about. */
    LocalDate on();

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case Opened opened -> "opened";
            case Attempt attempt -> "attempts";
            case Offered offered -> "offers";
            case Compromise compromise -> "compromises";
            case FileKept file -> "files";
            case Advised advised -> "advised";
            case Escalated escalated -> "escalated";
            case LevelDecided decided -> "decided";
            case Settled settled -> "settled";
            case ToldToComplain told -> "told_to_complain";
            case JustEnough enough -> "just_enough";
            case Incident incident -> "incidents";
            case Meeting meeting -> "meetings";
            case Contact contact -> "contacts";
        };
    }

    /**
     * A disagreement about how needs are met (DISPUTE-01).
     *
     * @param dispute its number, such as D1
     * @param whose who sees it differently
     */
    record Opened(
            String dispute,
            LocalDate on,
            @Nullable DisputeTopic topic,
            @Nullable String about,
            @Nullable String whose) implements DisputeNote {}

    /**
     * A conversation or step towards settling it (DISPUTE-03).
     *
     * @param about the number of the disagreement or incident
     */
    record Attempt(
            String about,
            LocalDate on,
            @Nullable String what,
            List<String> participants,
            @Nullable String by,
            @Nullable String result)
            implements DisputeNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Attempt {
            participants = participants == null ? List.of() : List.copyOf(participants);
        }
    }

    /**
     * What the council offered (DISPUTE-04).
     *
     * @param reason the person's reason for declining it
     */
    record Offered(
            String dispute,
            LocalDate on,
            @Nullable String text,
            @Nullable Boolean declined,
            @Nullable String reason) implements DisputeNote {}

    /** What each side gave (DISPUTE-02). */
    record Compromise(String dispute, LocalDate on, List<String> adultGave, List<String> councilGave)
            implements DisputeNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Compromise {
            adultGave = adultGave == null ? List.of() : List.copyOf(adultGave);
            councilGave = councilGave == null ? List.of() : List.copyOf(councilGave);
        }
    }

    /**
     * The rest of the dispute file as it stands (DISPUTE-04).
     *
     * @param riskAssessedOn when the risk of going without support was assessed, {@code riskSharedOn} when it was talked through
     * @param paymentAccepted the person's answer to a direct payment that was offered
     */
    record FileKept(
            String dispute,
            LocalDate on,
            @Nullable Boolean capacityConsidered,
            @Nullable Boolean capacityInIssue,
            @Nullable LocalDate riskAssessedOn,
            @Nullable LocalDate riskSharedOn,
            @Nullable Boolean paymentOffered,
            @Nullable Boolean paymentAccepted,
            @Nullable String paymentNotBecause,
            @Nullable String adviceGiven,
            List<String> referrals,
            @Nullable LocalDate leafletSentOn)
            implements DisputeNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public FileKept {
            referrals = referrals == null ? List.of() : List.copyOf(referrals);
        }
    }

    /** The line manager's advice (DISPUTE-05). */
    record Advised(String dispute, LocalDate on, @Nullable String advice) implements DisputeNote {}

    /**
     * Taken to the next level of the council's chain (DISPUTE-05).
     *
     * @param level the role, which the service finds
     * @param gaps what the dispute file lacked when it was sent; it never holds it up
     */
    record Escalated(String dispute, LocalDate on, @Nullable String level, List<String> gaps) implements DisputeNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Escalated {
            gaps = gaps == null ? List.of() : List.copyOf(gaps);
        }
    }

    /** What a level decided; the duties of the council stay as they are. */
    record LevelDecided(
            String dispute,
            LocalDate on,
            @Nullable String level,
            @Nullable String decision) implements DisputeNote {}

    /** It is settled (DISPUTE-01). */
    record Settled(
            String dispute,
            LocalDate on,
            @Nullable DisputeOutcome outcome,
            @Nullable String says) implements DisputeNote {}

    /** The right to complain was told (DISPUTE-06). */
    record ToldToComplain(
            @Nullable ComplaintCase occasion,
            LocalDate on,
            @Nullable String to,
            @Nullable String form) implements DisputeNote {}

    /** Support that starts at just enough and can be raised (DISPUTE-07). */
    record JustEnough(
            String dispute,
            LocalDate on,
            @Nullable String startingLevel,
            @Nullable String raiseWhen,
            @Nullable LocalDate checkOn)
            implements DisputeNote {}

    /**
     * Unacceptable behaviour towards care staff (DISPUTE-09, DISPUTE-11).
     *
     * @param incident its number, such as I1
     * @param on the day of the incident
     * @param warnedOn when the person was told that the provider may end the service
     * @param gapAssessedOn when the effects of a time without care were assessed, {@code gapSharedOn} when they were talked through
     */
    record Incident(
            String incident,
            LocalDate on,
            @Nullable String what,
            @Nullable String by,
            @Nullable String reportedBy,
            @Nullable StaffEmployer employer,
            @Nullable String action,
            @Nullable Boolean validated,
            @Nullable LocalDate warnedOn,
            @Nullable LocalDate providerNoticeOn,
            @Nullable LocalDate gapAssessedOn,
            @Nullable LocalDate gapSharedOn,
            @Nullable LocalDate closedOn)
            implements DisputeNote {}

    /** A meeting after an incident (DISPUTE-10). */
    record Meeting(
            String incident,
            LocalDate on,
            @Nullable MeetingMode mode,
            List<String> attendees,
            @Nullable Boolean familyAppropriate,
            @Nullable String allegations,
            @Nullable Boolean accepted,
            @Nullable String reasons,
            @Nullable Boolean capacityConsidered,
            @Nullable String resolution)
            implements DisputeNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Meeting {
            attendees = attendees == null ? List.of() : List.copyOf(attendees);
        }
    }

    /** An attempt at contact with somebody who will not work with the council, or word that they do again (DISPUTE-12). */
    record Contact(
            LocalDate on,
            @Nullable Engagement engagement,
            @Nullable String said) implements DisputeNote {}
}
