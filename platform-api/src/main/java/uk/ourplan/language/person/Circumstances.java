package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is so about the person at present and changes which rules apply. */
public record Circumstances(
        @Nullable Boolean deafblind,
        @Nullable Boolean fluctuatingCondition,
        @Nullable Boolean urgent,
        @Nullable Boolean selfFunding,
        @Nullable Boolean inCare,
        @Nullable Boolean careLeaver,
        @Nullable Boolean drugOrAlcoholOrder,
        @Nullable Boolean careHomeResident,
        @Nullable Boolean expertAssessor,
        @Nullable NotEngaging notEngaging,
        @Nullable Obstruction obstruction,
        @JsonProperty("section_117") @Nullable Section117 section117,
        @Nullable Safeguarding safeguarding,
        @Nullable DeprivationOfLiberty deprivationOfLiberty,
        @Nullable AdvanceDocument advanceStatement,
        @Nullable AdvanceDocument advanceDecision,
        @Nullable Transition transition,
        @Nullable ChangingCapacity changingCapacity,
        @Nullable AdvanceTalk advanceTalk,
        @Nullable InvolvedNow involvedNow,
        @Nullable Stopped stopped,
        List<SupportedDecision> supportedDecisions) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Circumstances {
        supportedDecisions = supportedDecisions == null ? List.of() : List.copyOf(supportedDecisions);
    }

    /**
     * The steps taken where somebody does not want to take part (INVOLVE-13 to 15).
     *
     * @param cause what is behind it, in words; {@code because} is the same as a code
     * @param supportInPlace since when an advocate or an appropriate person supports them, where the cause calls for one
     * @param stillWants what they said when they were asked, in words; {@code wantsNeedsMet} is the same as an answer, unknown
     *     where it could not be established
     * @param bestInterestsPeople who else was involved in their best interests, where capacity is lacking
     * @param tries steps that could not be done, each with the day and the reason
     */
    public record NotEngaging(
            @Nullable String cause,
            @Nullable LocalDate information,
            @Nullable String stillWants,
            @Nullable LocalDate asked,
            @Nullable LocalDate toldPlanRequired,
            @Nullable LocalDate askedRepresentative,
            @Nullable LocalDate toldWillProceed,
            @Nullable LocalDate carersConsulted,
            @Nullable LocalDate draftCopy,
            @Nullable CauseOfNotEngaging because,
            @Nullable LocalDate supportInPlace,
            @Nullable String informationForm,
            @Nullable Certainty wantsNeedsMet,
            @Nullable String bestInterestsPeople,
            @Nullable LocalDate reviewInvitation,
            @Nullable LocalDate finalCopy,
            List<TriedStep> tries) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public NotEngaging {
            tries = tries == null ? List.of() : List.copyOf(tries);
        }
    }

    /** A step that was tried on a day and could not be done, and why. */
    public record TriedStep(
            @Nullable EngagementStep step,
            @Nullable LocalDate dated,
            @Nullable String reason) {}

    /**
     * The steps taken where somebody else stands in the way (INVOLVE-16, INVOLVE-17).
     *
     * @param wantsNeedsMet whether the person, who asked for it, still wants the council to meet their needs
     * @param safeguardingDecision what was decided about raising a concern, and why (SAFEGUARD-04)
     * @param confirmedByPerson whether the person themself confirmed that it is at their request
     * @param lastResort why nothing but planning from the assessment is left
     */
    public record Obstruction(
            @Nullable String who,
            @Nullable Boolean askedForByPerson,
            @Nullable Boolean outOfConcern,
            @Nullable Boolean riskOfAbuse,
            @Nullable LocalDate informationGiven,
            @Nullable String informationReason,
            @Nullable LocalDate safeguardingConsidered,
            @Nullable String action,
            @Nullable Certainty wantsNeedsMet,
            @Nullable String safeguardingDecision,
            @Nullable Boolean goesOn,
            @Nullable Boolean confirmedByPerson,
            @Nullable String lastResort,
            @Nullable LocalDate carersConsulted,
            @Nullable String bestInterestsPeople) {}

    /** After-care under section 117 of the Mental Health Act 1983. */
    public record Section117(
            @Nullable LocalDate since,
            @Nullable LocalDate joint,
            List<String> with,
            @Nullable LocalDate formFiled,
            @Nullable AftercareStatus status,
            @Nullable AftercareEnd ended) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Section117 {
            with = with == null ? List.of() : List.copyOf(with);
        }
    }

    /** The decision, made together with the NHS, that somebody needs after-care no longer; the last day is still a day of it. */
    public record AftercareEnd(
            @Nullable LocalDate decided,
            List<String> with,
            @Nullable LocalDate lastDay) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public AftercareEnd {
            with = with == null ? List.of() : List.copyOf(with);
        }
    }

    /** Whether there is a risk of abuse or neglect, and the enquiry if one is open (Care Act 2014 s.42). */
    public record Safeguarding(
            @Nullable Certainty risk,
            @Nullable String basis,
            @Nullable Enquiry enquiry) {}

    /** An enquiry and the choice about planning meanwhile. */
    public record Enquiry(
            @Nullable String number,
            @Nullable LocalDate opened,
            @Nullable Boolean open,
            @Nullable String about,
            @Nullable PauseChoice choice,
            @Nullable LocalDate decided,
            List<Consulted> consulted,
            List<Consulted> reasonsNotConsulted,
            @Nullable Boolean hasCarer,
            @Nullable String absentBecause,
            @Nullable Boolean interimSupportRunning) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Enquiry {
            consulted = consulted == null ? List.of() : List.copyOf(consulted);
            reasonsNotConsulted = reasonsNotConsulted == null ? List.of() : List.copyOf(reasonsNotConsulted);
        }
    }

    /** Whether the support amounts, or is likely to amount, to a deprivation of liberty. */
    public record DeprivationOfLiberty(
            @Nullable Boolean amounts,
            @Nullable Boolean likely,
            @Nullable String authorisation,
            @Nullable Boolean changeMoreRestrictive,
            @Nullable LocalDate considered,
            @Nullable String action) {}

    /**
     * An advance statement or decision and how it was considered (CAPACITY-08, CAPACITY-09).
     *
     * @param says what it says, in a few words
     * @param content what kind of thing it says, for one that was recorded as an advance decision
     * @param withCapacity whether the person had capacity when they made it
     * @param kept where it is kept
     */
    public record AdvanceDocument(
            @Nullable Boolean exists,
            @Nullable String considered,
            @Nullable String says,
            @Nullable LocalDate made,
            @Nullable AdvanceContent content,
            @Nullable Certainty withCapacity,
            @Nullable String kept) {}

    /** When advance statements were raised with the person, and what came of it (CAPACITY-10). */
    public record AdvanceTalk(
            @Nullable LocalDate dated, @Nullable AdvanceResponse response) {}

    /** Planning stopped because the person no longer wants the council to meet their needs (INVOLVE-14). */
    public record Stopped(
            @Nullable LocalDate dated,
            @Nullable String why,
            @Nullable String by) {}

    /**
     * From when somebody who took no part can take part, and what was done about a review (INVOLVE-18).
     *
     * @param reviewOffered the day on which a review was offered
     * @param reviewTaken whether a review is held
     * @param reason why, for the plan and for wellbeing
     */
    public record InvolvedNow(
            @Nullable LocalDate dated,
            @Nullable WhyInvolvedNow because,
            @Nullable LocalDate reviewOffered,
            @Nullable Boolean reviewTaken,
            @Nullable String reason) {}

    /**
     * The way into adult services at eighteen.
     *
     * @param teamsConsulted the day by the name of the team, {@code null} for one not consulted yet
     * @param consulted the same by the kind of team
     * @param supportRequested when a care leaver asked for support between 21 and 25
     * @param adviserIsPractitioner whether the personal adviser is the adult practitioner
     * @param entitlementsProvided those of the council's checklist that are seen to
     */
    public record Transition(
            @Nullable LocalDate eighteenOn,
            @Nullable LocalDate pathwayPlanSince,
            @Nullable LocalDate pathwayReviewed,
            @JsonProperty("support_at_18") @Nullable String supportAt18,
            Map<String, LocalDate> teamsConsulted,
            @Nullable String leadTeam,
            @Nullable String personalAdviser,
            @Nullable String transitionAssessment,
            @Nullable LocalDate finalBy,
            @Nullable Boolean disabled,
            @Nullable TransitionTeam lead,
            @Nullable LocalDate leadFrom,
            @Nullable TransitionAnswer assessmentAnswer,
            @Nullable String assessmentReason,
            @Nullable LocalDate supportRequested,
            @Nullable Boolean adviserIsPractitioner,
            List<String> entitlementsProvided,
            List<TeamConsulted> consulted) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Transition {
            teamsConsulted = teamsConsulted == null
                    ? Map.of()
                    : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(teamsConsulted));
            entitlementsProvided = entitlementsProvided == null ? List.of() : List.copyOf(entitlementsProvided);
            consulted = consulted == null ? List.of() : List.copyOf(consulted);
        }
    }

    /** A team that was consulted. */
    public record TeamConsulted(
            @Nullable TransitionTeam team, @Nullable LocalDate dated) {}
}
