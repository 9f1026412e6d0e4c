package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every need that the assessment found, whether it is eligible, and how it is met (Care Act 2014 s.25(1)(a)-(c)). */
public record Needs(
        List<Need> needs,
        @Nullable LocalDate concernsAsked,
        @Nullable Disagreement disagreement) implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Needs {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /**
     * One need.
     *
     * @param serviceLed whether somebody holds firmly to one service before anything else was looked at
     */
    public record Need(
            String id,
            @Nullable String text,
            List<String> outcomes,
            @Nullable Boolean eligible,
            @Nullable String extent,
            @Nullable NeedNature nature,
            @Nullable Boolean councilWillMeet,
            @Nullable MeetingBasis basis,
            List<MetBy> metBy,
            @Nullable String how,
            @Nullable String expectedOf,
            @Nullable Boolean agreed,
            @Nullable Boolean directPaymentPossible,
            @Nullable String pattern,
            List<Provision> provisions,
            @JsonProperty("section_117") @Nullable Boolean section117,
            @Nullable AgreedBy agreedBy,
            @Nullable String notMetBecause,
            List<InformalHelp> informalHelp,
            @Nullable Boolean eligibleWithoutCarer,
            @Nullable String councilReason,
            @Nullable Accommodation accommodation,
            @Nullable String advice,
            @Nullable Boolean weighsMost,
            @Nullable String response,
            @Nullable String ownStrengths,
            @Nullable String networkConsidered,
            @Nullable String communityConsidered,
            @Nullable String technologyOwned,
            @Nullable String technologyConsidered,
            List<Unsuitable> unsuitable,
            @Nullable String whyThisWay,
            @Nullable String ifCarerStops,
            @Nullable String couldStopGrowing,
            @Nullable Boolean serviceLed,
            List<Requested> requested) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Need {
            outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
            metBy = metBy == null ? List.of() : List.copyOf(metBy);
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
            informalHelp = informalHelp == null ? List.of() : List.copyOf(informalHelp);
            unsuitable = unsuitable == null ? List.of() : List.copyOf(unsuitable);
            requested = requested == null ? List.of() : List.copyOf(requested);
        }

        /** A need as the assessment found it, of which nothing else is known yet. */
        public static Need found(
                String id,
                @Nullable String text,
                List<String> outcomes,
                @Nullable Boolean eligible,
                @Nullable String extent) {
            return new Need(
                    id, text, outcomes, eligible, extent, null, null, null, List.of(), null, null, null, null, null,
                    List.of(), null, null, null, List.of(), null, null, null, null, null, null, null, null, null, null,
                    null, List.of(), null, null, null, null, List.of());
        }
    }

    /** What is done when a need that comes and goes is at its worst. */
    public record Provision(
            @Nullable String when,
            @Nullable String signal,
            @Nullable String support) {}

    /** Who agreed for the council to meet a need that it need not. */
    public record AgreedBy(
            @Nullable String name,
            @Nullable String role,
            @Nullable LocalDate dated) {}

    /** What somebody around the person does. */
    public record InformalHelp(
            @Nullable String who,
            @Nullable String does,
            @Nullable String extent) {}

    /** Why only one kind of accommodation will do, and which home or place the person chose. */
    public record Accommodation(
            @Nullable String type,
            @Nullable String evidence,
            @Nullable LocalDate decided,
            @Nullable ChoiceOfHome choice) {}

    /**
     * Something that the person asked for towards this need, and what was decided.
     *
     * @param forThisNeed whether the reason speaks of this person's need, and not only of the kind of thing
     */
    public record Requested(
            @Nullable String what,
            @Nullable Boolean granted,
            @Nullable String reason,
            @Nullable Boolean forThisNeed) {}

    /** Something on offer that does not fit this person. */
    public record Unsuitable(
            @Nullable String what, @Nullable String reason) {}

    /** What was done where the person and the council see a way of meeting needs differently. */
    public record Disagreement(
            @Nullable Boolean statutoryItemsMet,
            @Nullable Boolean optionsExplored,
            @Nullable Boolean mostSuitable,
            @Nullable LocalDate complaintTold,
            List<String> attempts) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Disagreement {
            attempts = attempts == null ? List.of() : List.copyOf(attempts);
        }
    }

    @Override
    public SectionName name() {
        return SectionName.NEEDS;
    }
}
