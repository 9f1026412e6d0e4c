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
        @Nullable String personsView) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public AgreementRecord {
        stepsToAgree = stepsToAgree == null ? List.of() : List.copyOf(stepsToAgree);
    }

    /** A step taken to reach agreement (Care Act 2014 s.25(5)). */
    public record StepToAgree(
            @Nullable LocalDate dated,
            @Nullable String what,
            @Nullable String result) {}
}
