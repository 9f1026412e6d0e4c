package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How agreement is sought with a draft (AGREE-04, AGREE-06, AGREE-09, AGREE-10, AUTH-13).
 *
 * @param copies each time the draft was given to the person, first to last
 * @param efforts each effort to get the plan back
 * @param representativePresented when it was presented to the legal representative who is to sign
 * @param representativeTold whether they were told on that day that agreement may be assumed
 * @param returned when the plan came back; from then on nothing is assumed
 * @param practitionerSigned when the practitioner signed it
 * @param atDirection who wrote the signature of a person who cannot write (AGREE-05)
 * @param asked when the person was asked to sign or to agree
 * @param wishFaster whether the person wished to go faster than the council's days to consider
 */
public record SeekingAgreement(
        List<CopyGiven> copies,
        List<Effort> efforts,
        @Nullable LocalDate representativePresented,
        @Nullable Boolean representativeTold,
        @Nullable LocalDate returned,
        @Nullable LocalDate practitionerSigned,
        @Nullable LocalDate asked,
        @Nullable Boolean wishFaster,
        @Nullable AtDirection atDirection) {

    /** Nothing on record. */
    public static final SeekingAgreement NONE =
            new SeekingAgreement(List.of(), List.of(), null, null, null, null, null, null, null);

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public SeekingAgreement {
        copies = copies == null ? List.of() : List.copyOf(copies);
        efforts = efforts == null ? List.of() : List.copyOf(efforts);
    }

    /** The draft is presented anew: what was given and tried stays on record, and everything else is asked for again. */
    public SeekingAgreement anew() {
        return new SeekingAgreement(copies, efforts, null, null, null, null, null, null, null);
    }

    /**
     * The draft as it was given once.
     *
     * @param how the way in which it was given
     * @param response what the person answered; {@code null} for no reply
     */
    public record CopyGiven(
            @Nullable LocalDate dated,
            @Nullable String how,
            @Nullable String response) {}

    /** The person's own signature, written by somebody else at their direction, and who saw it. */
    public record AtDirection(
            @Nullable String signer, @Nullable String witness) {}

    /**
     * One effort to get the plan back.
     *
     * @param stage the code of the council's stage at which it was made
     */
    public record Effort(
            @Nullable String stage,
            @Nullable LocalDate dated,
            @Nullable String way,
            @Nullable String spokeTo,
            @Nullable String result) {}
}
