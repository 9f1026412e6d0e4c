package uk.ourplan.language.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.ContactWay;

/**
 * Something that is put on record about watching a plan between its reviews. It stands beside the plan and is only ever added; a
 * later arrangement with the same number takes the place of the earlier one from its day on.
 */
public sealed interface MonitoringNote {

    /** The day that it is about. */
    LocalDate on();

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case Decided decided -> "decided";
            case Arranged arranged -> "arranged";
            case Continued continued -> "continued";
            case HandedOver handed -> "handed_over";
            case Answered answered -> "answered";
            case WrittenUp written -> "written_up";
            case Dropped dropped -> "dropped";
            case Discussed discussed -> "discussed";
            case CutBack cut -> "cut_back";
            case Stopped stopped -> "stopped";
            case Progressed progressed -> "progressed";
        };
    }

    /** Whether the plan is monitored, and why (MONITOR-01). */
    record Decided(
            LocalDate on,
            @Nullable Occasion occasion,
            @Nullable Boolean required,
            List<MonitoringReason> reasons,
            @Nullable String otherReason,
            @Nullable String note)
            implements MonitoringNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Decided {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    /**
     * What is watched, how, how often, by whom and until when (MONITOR-05).
     *
     * @param arrangement its number, such as W1
     * @param untilDecision whether {@code until} is the day of a decision rather than an end
     */
    record Arranged(
            String arrangement,
            LocalDate on,
            @Nullable String purpose,
            @Nullable String watched,
            @Nullable ContactWay method,
            @Nullable Rhythm rhythm,
            @Nullable String responsible,
            @Nullable LocalDate first,
            @Nullable LocalDate until,
            @Nullable Boolean untilDecision,
            @Nullable Grounds grounds,
            @Nullable Tests tests)
            implements MonitoringNote {}

    /**
     * What the decision rests on (MONITOR-02, MONITOR-04).
     *
     * @param dependency how dependency on the council was weighed
     * @param resilience what would build resilience instead or alongside
     */
    record Grounds(
            List<Evidence> evidence,
            @Nullable Boolean anxietyOnly,
            @Nullable String dependency,
            @Nullable String resilience) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Grounds {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /** One dated entry or document that shows the actual risk. */
    record Evidence(@Nullable LocalDate dated, @Nullable String shows) {}

    /**
     * The three tests (MONITOR-03).
     *
     * @param agreed the day on which the person, or whoever decides for them, agreed
     * @param bestInterests where the decision in their best interests is recorded
     * @param strengths how it makes the person and those around them more resilient
     */
    record Tests(
            @Nullable Boolean proportionate,
            @Nullable String proportionateNote,
            @Nullable Boolean hasCapacity,
            @Nullable AgreedBy agreedBy,
            @Nullable LocalDate agreed,
            @Nullable String bestInterests,
            @Nullable Boolean carerExists,
            @Nullable LocalDate carerAgreed,
            @Nullable String carerNotBecause,
            @Nullable String strengths) {}

    /** It goes on, until another day (MONITOR-02, MONITOR-04). */
    record Continued(
            String arrangement,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Boolean stillValid,
            @Nullable Grounds grounds)
            implements MonitoringNote {}

    /**
     * It is handed to somebody else (MONITOR-06).
     *
     * @param handed its number, such as H1
     * @param worker whose tasks the activities become; found by the service from the name
     */
    record HandedOver(
            String arrangement,
            LocalDate on,
            String handed,
            @Nullable String to,
            @Nullable String worker) implements MonitoringNote {}

    /** Whoever it was handed to accepts it or gives it back (MONITOR-06). */
    record Answered(
            String arrangement,
            LocalDate on,
            String handed,
            @Nullable Boolean accepted,
            @Nullable String reason) implements MonitoringNote {}

    /** One activity, written up (MONITOR-08). */
    record WrittenUp(
            String arrangement,
            @Nullable LocalDate due,
            LocalDate on,
            @Nullable ContactWay method,
            @Nullable String contact,
            @Nullable String finding,
            @Nullable String nextAction,
            @Nullable AsAgreed support)
            implements MonitoringNote {}

    /** The three questions about the support (MONITOR-14). */
    record AsAgreed(
            @Nullable SupportAnswer needs,
            @Nullable SupportAnswer way,
            @Nullable SupportAnswer outcomes,
            @Nullable String note) {

        /** Nothing answered. */
        public static final AsAgreed OPEN = new AsAgreed(null, null, null, null);
    }

    /**
     * An activity is left out (MONITOR-07).
     *
     * @param linked the other care function that is needed, such as the number of a reassessment
     */
    record Dropped(
            String arrangement,
            @Nullable LocalDate due,
            LocalDate on,
            @Nullable DroppedBecause because,
            @Nullable String linked)
            implements MonitoringNote {}

    /** It was talked about in supervision (MONITOR-09). */
    record Discussed(
            String arrangement,
            LocalDate on,
            @Nullable TalkDecision decision,
            @Nullable String said) implements MonitoringNote {}

    /**
     * What was weighed before it is reduced or ended (MONITOR-10).
     *
     * @param unhappy whether the person or whoever speaks for them is unhappy with it
     */
    record CutBack(
            String arrangement,
            LocalDate on,
            @Nullable String personView,
            @Nullable String carerView,
            @Nullable String wellbeing,
            @Nullable Boolean unhappy)
            implements MonitoringNote {}

    /**
     * It stops (MONITOR-11).
     *
     * @param ceases the last day on which an activity stays due
     * @param toldOn when the person or whoever speaks for them was told what to do if something changes
     */
    record Stopped(
            String arrangement,
            LocalDate on,
            @Nullable LocalDate ceases,
            @Nullable LocalDate toldOn,
            @Nullable String toldTo,
            @Nullable LocalDate informationOn,
            @Nullable Boolean informationNotNeeded)
            implements MonitoringNote {}

    /** How far an outcome has come on one of its days (MONITOR-13). */
    record Progressed(
            String outcome,
            @Nullable LocalDate due,
            LocalDate on,
            @Nullable HowFar progress,
            @Nullable String note,
            @Nullable AsAgreed support)
            implements MonitoringNote {}
}
