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
        @Nullable Transition transition) {
    /** The steps taken where somebody does not want to take part (INVOLVE-13 to 17). */
    public record NotEngaging(
            @Nullable String cause,
            @Nullable LocalDate information,
            @Nullable String stillWants,
            @Nullable LocalDate asked,
            @Nullable LocalDate toldPlanRequired,
            @Nullable LocalDate askedRepresentative,
            @Nullable LocalDate toldWillProceed,
            @Nullable LocalDate carersConsulted,
            @Nullable LocalDate draftCopy) {}

    /** The steps taken where somebody else stands in the way. */
    public record Obstruction(
            @Nullable String who,
            @Nullable Boolean askedForByPerson,
            @Nullable Boolean outOfConcern,
            @Nullable Boolean riskOfAbuse,
            @Nullable LocalDate informationGiven,
            @Nullable String informationReason,
            @Nullable LocalDate safeguardingConsidered,
            @Nullable String action) {}

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

    /** An advance statement or decision and how it was considered. */
    public record AdvanceDocument(
            @Nullable Boolean exists, @Nullable String considered) {}

    /** The way into adult services at eighteen. */
    public record Transition(
            @Nullable LocalDate eighteenOn,
            @Nullable LocalDate pathwayPlanSince,
            @Nullable LocalDate pathwayReviewed,
            @JsonProperty("support_at_18") @Nullable String supportAt18,
            Map<String, LocalDate> teamsConsulted,
            @Nullable String leadTeam,
            @Nullable String personalAdviser,
            @Nullable String transitionAssessment,
            @Nullable LocalDate finalBy) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Transition {
            teamsConsulted = teamsConsulted == null
                    ? Map.of()
                    : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(teamsConsulted));
        }
    }
}
