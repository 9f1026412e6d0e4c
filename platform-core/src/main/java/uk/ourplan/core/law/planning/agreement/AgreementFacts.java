package uk.ourplan.core.law.planning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.language.plan.Signatory;

/**
 * What decides whether the person agreed to the plan.
 *
 * @param signedOn given as none where nobody signed
 * @param signedBy given as none where nobody signed
 * @param toldOfAssumedAgreement on presentation of this version
 * @param effortsLogged at every stage that is due
 */
public record AgreementFacts(
        @Nullable Boolean hasCapacity,
        @Nullable LocalDate presentedOn,
        @Nullable Given<LocalDate> signedOn,
        @Nullable Given<Signatory> signedBy,
        @Nullable Awaited awaitedFrom,
        @Nullable Boolean toldOfAssumedAgreement,
        @Nullable Boolean effortsLogged,
        @Nullable Boolean reasonUnsignedRecorded,
        @Nullable Boolean inDispute) {

    /** Whose signature is awaited. */
    public enum Awaited {
        PERSON,
        LEGAL_REPRESENTATIVE,
        BEST_INTERESTS_DECISION_MAKER
    }
}
