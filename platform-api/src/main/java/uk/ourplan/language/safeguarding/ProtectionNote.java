package uk.ourplan.language.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put on record to protect somebody: a concern of abuse or neglect, a service that was ended over a worry about
 * its provider, and deprivation of liberty. It stands beside the plan and is only ever added; a later one about the same thing takes
 * the place of an earlier one.
 */
public sealed interface ProtectionNote {

    /** The day that it is about. */
    LocalDate on();

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case Raised raised -> "raised";
            case Answered answered -> "answered";
            case ServiceEnded ended -> "service_ended";
            case Authorised authorised -> "authorised";
            case Reviewed reviewed -> "reviewed";
            case Visited visited -> "visited";
            case Change change -> "changes";
        };
    }

    /**
     * A concern that an adult at risk or a child suffers or may suffer abuse or neglect (SAFEGUARD-01, SAFEGUARD-02).
     *
     * @param concern its number, such as S1
     * @param on when it was noted
     * @param subject adults and children go to routes of their own
     * @param danger whether somebody is in immediate danger, {@code crime} whether a crime seems to have been committed
     */
    record Raised(
            String concern,
            LocalDate on,
            @Nullable ConcernSubject subject,
            @Nullable String who,
            @Nullable String risk,
            @Nullable String raisedBy,
            @Nullable Boolean danger,
            @Nullable Boolean crime)
            implements ProtectionNote {}

    /**
     * What became of a concern: the referral, or the reasoned decision that there is none.
     *
     * @param policeAt when the police were telephoned, or {@code noCallBecause} why not
     */
    record Answered(
            String concern,
            LocalDate on,
            @Nullable LocalDate referred,
            @Nullable String notReferredBecause,
            @Nullable String policeAt,
            @Nullable String noCallBecause)
            implements ProtectionNote {}

    /**
     * A service was ended over a worry about its provider (SAFEGUARD-06).
     *
     * @param ended its number, such as E1
     * @param on the day on which it ended
     * @param concern where the general concern about the provider was reported
     */
    record ServiceEnded(
            String ended,
            LocalDate on,
            @Nullable String provider,
            @Nullable String safeguarding,
            @Nullable String notNeededBecause,
            @Nullable String concern)
            implements ProtectionNote {}

    /**
     * What allows a deprivation of liberty, and until when (SAFEGUARD-09).
     *
     * @param authorisation its number, such as L1
     * @param on its first day
     * @param until its last day; {@code null} where it has none
     * @param ended when it was ended before that
     * @param representative the Relevant Person's Representative
     */
    record Authorised(
            String authorisation,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable LibertyKind type,
            @Nullable String reference,
            List<String> conditions,
            @Nullable String representative,
            @Nullable LocalDate ended)
            implements ProtectionNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Authorised {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }

        /** Whether it is in force on this day. */
        public boolean isInForce(LocalDate day) {
            return !on.isAfter(day) && (until == null || !until.isBefore(day)) && (ended == null || ended.isAfter(day));
        }
    }

    /**
     * The three questions of a review while a deprivation of liberty is in force (SAFEGUARD-09).
     *
     * @param requested when the change that is wanted was asked for
     */
    record Reviewed(
            LocalDate on,
            @Nullable String capacity,
            @Nullable String circumstances,
            @Nullable Boolean changeWanted,
            @Nullable String change,
            @Nullable LocalDate requested)
            implements ProtectionNote {}

    /** The representative looked at how the plan is carried out (SAFEGUARD-09). */
    record Visited(
            LocalDate on,
            @Nullable String representative,
            @Nullable String found) implements ProtectionNote {}

    /**
     * A proposed change that might be more restrictive (SAFEGUARD-10, SAFEGUARD-11).
     *
     * @param change its number, such as C1
     * @param mayBeMore whether it might be more restrictive than what is allowed now
     * @param checked when the wording of the authorisation or order was checked
     * @param adviceOn when Legal services advised, where it is urgent
     * @param effective the day from which it is to be carried out
     */
    record Change(
            String change,
            LocalDate on,
            @Nullable String what,
            @Nullable Boolean mayBeMore,
            @Nullable LocalDate checked,
            @Nullable WordingResult result,
            @Nullable Boolean urgent,
            @Nullable LocalDate adviceOn,
            @Nullable String advice,
            @Nullable String appliedTo,
            @Nullable LocalDate applied,
            @Nullable ApplicationOutcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable LocalDate effective)
            implements ProtectionNote {}
}
