package uk.ourplan.language.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around the person: who they are, what the person agreed to, and what they said.
 *
 * @param reached how to reach them
 * @param consents what the person said about them over time, purpose by purpose
 */
public record PersonAround(
        String id,
        @Nullable String name,
        @Nullable String relationship,
        List<Role> roles,
        @Nullable Boolean askedFor,
        @Nullable Boolean paid,
        @Nullable String about,
        @Nullable Consent consent,
        @Nullable Involved involved,
        @Nullable CarersPart carer,
        @Nullable Authority authority,
        @Nullable Conflict conflict,
        @Nullable String reached,
        List<DatedConsent> consents) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PersonAround {
        roles = roles == null ? List.of() : List.copyOf(roles);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    /** What the person agreed to, and when. */
    public record Consent(
            @Nullable ConsentToInvolve involve,
            @Nullable ConsentToShare share,
            List<String> sections,
            @Nullable LocalDate dated,
            @Nullable String note,
            @Nullable Boolean toldWillGoOn) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Consent {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }
    }

    /** When and how they were involved, or why not. */
    public record Involved(
            @Nullable LocalDate dated,
            @Nullable String how,
            @Nullable String said,
            @Nullable String reason) {}

    /**
     * What a carer does, is willing and able to do, and what it does to them.
     *
     * @param keptAsCarer the unpaid care that somebody gives who is paid besides
     * @param followUp when somebody who is not sure is asked again
     * @param booked for when their own assessment is booked
     */
    public record CarersPart(
            @Nullable Long hoursWeekly,
            @Nullable String does,
            List<String> meets,
            @Nullable Sureness able,
            @Nullable Sureness willing,
            @Nullable Sureness ableAhead,
            @Nullable Sureness willingAhead,
            @Nullable LocalDate asked,
            @Nullable String commits,
            @Nullable String effectOnCarer,
            @Nullable String effectOnPerson,
            @Nullable CarersAssessmentState assessment,
            @Nullable String points,
            @Nullable Boolean effectSignificant,
            @Nullable String keptAsCarer,
            @Nullable LocalDate followUp,
            @Nullable LocalDate booked) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public CarersPart {
            meets = meets == null ? List.of() : List.copyOf(meets);
        }
    }

    /** The authority by which an attorney or deputy acts, what it covers, until when, and when and by whom its evidence was seen. */
    public record Authority(
            @Nullable String kind,
            @Nullable LocalDate registered,
            @Nullable LocalDate seen,
            @Nullable String covers,
            @Nullable LocalDate ends,
            @Nullable String seenBy) {}

    /**
     * How a conflict about involvement was settled.
     *
     * @param explained what was explained to the person
     */
    public record Conflict(
            @Nullable ConflictOutcome outcome,
            @Nullable String reason,
            @Nullable String explained) {}
}
