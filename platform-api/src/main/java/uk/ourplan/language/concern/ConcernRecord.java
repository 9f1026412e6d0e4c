package uk.ourplan.language.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reports a concern about an organisation or a personal assistant says of it, and what is done for the people whom it
 * affects. Nothing of it stands on a person's record.
 *
 * @param organisation free words; it need not stand in any directory (PROVIDER-01)
 * @param served the people for whom other support is found where a provider fails or withdraws (PROVIDER-03, PROVIDER-23)
 */
public record ConcernRecord(
        @Nullable ConcernSubject subject,
        @Nullable String organisation,
        @Nullable ServiceCategory category,
        @Nullable String summary,
        @Nullable Service service,
        List<Affected> affected,
        @Nullable Boolean nobodyAffected,
        @Nullable String nobodyNote,
        @Nullable Incident incident,
        @Nullable Assistant assistant,
        @Nullable Withdrawal withdrawal,
        List<Served> served,
        List<Helped> helped) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ConcernRecord {
        affected = affected == null ? List.of() : List.copyOf(affected);
        served = served == null ? List.of() : List.copyOf(served);
        helped = helped == null ? List.of() : List.copyOf(helped);
    }

    /**
     * What decides where it goes (PROVIDER-04, PROVIDER-05).
     *
     * @param registered the registration shown by the provider's own record, where there is one
     * @param sentTo where nothing but asking shows the way: to whom it was sent then
     */
    public record Service(
            @Nullable ServiceType type,
            @Nullable Boolean personalCare,
            @Nullable Boolean regulated,
            @Nullable Boolean registered,
            @Nullable Boolean commissioned,
            @Nullable Boolean provided,
            @Nullable Boolean inArea,
            @Nullable Boolean usedByDp,
            @Nullable Boolean availableToOthers,
            @Nullable PartnerType partner,
            @Nullable String sentTo,
            @Nullable LocalDate sentOn) {

        public static final Service NONE =
                new Service(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Somebody whom it puts at risk, and what is done about that (PROVIDER-02); {@code on} is the day on which it was in hand. */
    public record Affected(
            @Nullable String who,
            @Nullable RiskAction action,
            @Nullable String says,
            @Nullable LocalDate on) {}

    /** An incident with a person who has care needs (PROVIDER-06). */
    public record Incident(
            @Nullable String who,
            @Nullable LocalDate told,
            @Nullable String toldWhy,
            @Nullable String notTold,
            @Nullable Boolean consents,
            @Nullable String contact,
            @Nullable String notAsked) {}

    /** What is known and done about a personal assistant (PROVIDER-13 to PROVIDER-17). */
    public record Assistant(
            @Nullable String name,
            @Nullable Discussed discussed,
            List<Resolution> resolutions,
            List<Advice> advice,
            @Nullable Boolean unresolved,
            @Nullable Views views,
            List<Decided> decisions,
            @Nullable Others others,
            @Nullable Boolean onRegister,
            @Nullable LocalDate reportedToRegister) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Assistant {
            resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
            advice = advice == null ? List.of() : List.copyOf(advice);
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
        }

        public static final Assistant NONE =
                new Assistant(null, null, List.of(), List.of(), null, null, List.of(), null, null, null);
    }

    /** With whom it was talked through, or why not (PROVIDER-14). */
    public record Discussed(
            @Nullable LocalDate person,
            @Nullable String personWhyNot,
            @Nullable Boolean carerExists,
            @Nullable LocalDate carer,
            @Nullable String carerWhyNot,
            @Nullable PaymentRecipient recipient,
            @Nullable LocalDate otherRecipient,
            @Nullable String recipientWhyNot) {

        public static final Discussed NONE = new Discussed(null, null, null, null, null, null, null, null);
    }

    /** A way of resolving it, as a dated task (PROVIDER-13). */
    public record Resolution(
            @Nullable ResolutionType type,
            @Nullable String what,
            @Nullable LocalDate due,
            @Nullable String outcome) {}

    /** Advice that is asked for, and the reply with who gave it and when (PROVIDER-13). */
    public record Advice(
            @Nullable String topic,
            @Nullable AdviceFrom from,
            @Nullable LocalDate asked,
            @Nullable String reply,
            @Nullable String by,
            @Nullable LocalDate on) {}

    /** What everybody concerned thinks of the three decisions; words why a view could not be had count (PROVIDER-15). */
    public record Views(
            @Nullable String person,
            @Nullable String carer,
            @Nullable String recipient,
            @Nullable String wellbeing) {

        public static final Views NONE = new Views(null, null, null, null);
    }

    /** One of the three decisions, with its reason. */
    public record Decided(
            @Nullable AssistantDecision decision,
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    /** What is done where the assistant supports others, each with its day or why it is not needed (PROVIDER-16). */
    public record Others(
            @Nullable SupportsOthers supports,
            @Nullable LocalDate teamTold,
            @Nullable String teamWhyNot,
            @Nullable LocalDate safeguarding,
            @Nullable String safeguardingWhyNot) {

        public static final Others NONE = new Others(null, null, null, null, null);
    }

    /**
     * A provider fails or gives notice.
     *
     * @param ends when the service ends
     */
    public record Withdrawal(
            @Nullable Boolean registered,
            @Nullable Boolean businessFailure,
            @Nullable Boolean inArea,
            @Nullable LocalDate on,
            @Nullable LocalDate ends) {

        public static final Withdrawal NONE = new Withdrawal(null, null, null, null, null);
    }

    /**
     * Somebody for whom other support is found.
     *
     * @param starts when the other support starts
     * @param noneNeeded why none is needed
     * @param interim what holds the gap
     */
    public record Served(
            @Nullable String who,
            @Nullable Placement placement,
            @Nullable Urgency urgency,
            @Nullable LocalDate starts,
            @Nullable String noneNeeded,
            @Nullable String interim) {}

    /** What is answered to a request for help in an investigation, by its number (PROVIDER-12). */
    public record Helped(
            @Nullable String request,
            @Nullable HelpAnswer answer,
            @Nullable String note,
            @Nullable LocalDate on) {}

    /** With those of them who are not named yet (PROVIDER-03). */
    public ConcernRecord alsoServing(List<Served> known) {
        List<Served> all = new ArrayList<>(served);
        known.stream()
                .filter(one -> served.stream()
                        .noneMatch(named -> named.who() != null
                                && one.who() != null
                                && named.who()
                                        .strip()
                                        .equalsIgnoreCase(one.who().strip())))
                .forEach(all::add);
        return new ConcernRecord(
                subject,
                organisation,
                category,
                summary,
                service,
                affected,
                nobodyAffected,
                nobodyNote,
                incident,
                assistant,
                withdrawal,
                all,
                helped);
    }

    public Service serviceOrNone() {
        return service == null ? Service.NONE : service;
    }

    public Assistant assistantOrNone() {
        return assistant == null ? Assistant.NONE : assistant;
    }

    public Withdrawal withdrawalOrNone() {
        return withdrawal == null ? Withdrawal.NONE : withdrawal;
    }
}
