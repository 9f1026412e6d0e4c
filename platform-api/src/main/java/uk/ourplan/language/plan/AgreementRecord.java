package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on record about presenting the plan and agreeing to it; what it amounts to is computed. */
public record AgreementRecord(
        @Nullable LocalDate draftGiven,
        @Nullable LocalDate disclaimerTold,
        @Nullable LocalDate presented,
        List<StepToAgree> stepsToAgree,
        @Nullable LocalDate signed,
        @Nullable Signatory signedBy,
        @Nullable Signatory awaitedFrom,
        @Nullable Boolean toldAssumed,
        @Nullable Boolean effortsLogged,
        @Nullable String reasonUnsigned,
        @Nullable LocalDate agreedUnsigned,
        @Nullable String wayAgreed,
        @Nullable Boolean inDispute,
        @Nullable LocalDate councilDecided,
        @Nullable String councilReason,
        @Nullable String personsView,
        SeekingAgreement seeking) {

    /** Nothing was presented, and nobody agreed yet. */
    public static final AgreementRecord NONE = new AgreementRecord(
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            SeekingAgreement.NONE);

    @SuppressWarnings("NullAway") // JSON may leave a list or a part out
    public AgreementRecord {
        stepsToAgree = stepsToAgree == null ? List.of() : List.copyOf(stepsToAgree);
        seeking = seeking == null ? SeekingAgreement.NONE : seeking;
    }

    /** A step taken to reach agreement (Care Act 2014 s.25(5)). */
    public record StepToAgree(
            @Nullable LocalDate dated,
            @Nullable String what,
            @Nullable String result) {}
}
