package uk.ourplan.core.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanState;

/**
 * How far a plan has come.
 *
 * @param changedSincePresented whether a section was saved after the draft was presented
 * @param submission the latest, kept when the plan is returned
 * @param costAnnual the cost to the council in pence a year of 52 weeks, {@code null} while there are no lines
 * @param urgent as the person's circumstances said when it was submitted
 */
public record Progress(
        PlanState state,
        @Nullable LocalDate presentedOn,
        boolean changedSincePresented,
        @Nullable Submission submission,
        @Nullable Signature signature,
        @Nullable LocalDate reviewEarliest,
        @Nullable LocalDate reviewDue,
        @Nullable Long costAnnual,
        @Nullable Long costOneOff,
        boolean urgent,
        int returnedTimes,
        Instant changedAt) {

    /** A plan that was just begun. */
    public static Progress begun(Instant at) {
        return new Progress(PlanState.DRAFT, null, false, null, null, null, null, null, null, false, 0, at);
    }

    /** A section was saved; the state stays, and whoever looks sees that the draft is no longer the one presented. */
    public Progress edited(Instant at) {
        return new Progress(
                state,
                presentedOn,
                changedSincePresented || presentedOn != null,
                submission,
                signature,
                reviewEarliest,
                reviewDue,
                costAnnual,
                costOneOff,
                urgent,
                returnedTimes,
                at);
    }

    /** What the plan's lines cost the council. */
    public Progress costing(@Nullable Long annual, @Nullable Long oneOff) {
        return new Progress(
                state,
                presentedOn,
                changedSincePresented,
                submission,
                signature,
                reviewEarliest,
                reviewDue,
                annual,
                oneOff,
                urgent,
                returnedTimes,
                changedAt);
    }

    /** Something beside the sections was put on record. */
    public Progress touched(Instant at) {
        return new Progress(
                state,
                presentedOn,
                changedSincePresented,
                submission,
                signature,
                reviewEarliest,
                reviewDue,
                costAnnual,
                costOneOff,
                urgent,
                returnedTimes,
                at);
    }

    /** The draft was shown to the person. */
    public Progress presented(LocalDate on, Instant at) {
        return new Progress(
                PlanState.PRESENTED,
                on,
                false,
                submission,
                signature,
                reviewEarliest,
                reviewDue,
                costAnnual,
                costOneOff,
                urgent,
                returnedTimes,
                at);
    }

    /** The plan waits for sign-off. */
    public Progress submitted(Submission sent, boolean isUrgent, Instant at) {
        return new Progress(
                PlanState.SUBMITTED,
                presentedOn,
                changedSincePresented,
                sent,
                signature,
                reviewEarliest,
                reviewDue,
                costAnnual,
                costOneOff,
                isUrgent,
                returnedTimes,
                at);
    }

    /** The authoriser sent it back. */
    public Progress returned(Instant at) {
        return new Progress(
                PlanState.RETURNED,
                presentedOn,
                changedSincePresented,
                submission,
                signature,
                reviewEarliest,
                reviewDue,
                costAnnual,
                costOneOff,
                urgent,
                returnedTimes + 1,
                at);
    }

    /** The council signed: final. */
    public Progress signedOff(Signature by, @Nullable LocalDate earliest, LocalDate due) {
        return new Progress(
                PlanState.SIGNED_OFF,
                presentedOn,
                changedSincePresented,
                submission,
                by,
                earliest,
                due,
                costAnnual,
                costOneOff,
                urgent,
                returnedTimes,
                by.at());
    }
}
