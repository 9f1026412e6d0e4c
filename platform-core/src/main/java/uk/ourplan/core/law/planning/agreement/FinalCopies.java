package uk.ourplan.core.law.planning.agreement;

import java.util.Optional;
import java.util.Set;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;

/**
 * Final copies are made of a final version only, and only of one that was agreed or whose recorded steps stand in the place of
 * agreement; a marked draft may be shown at any time (AGREE-11).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class FinalCopies {

    private FinalCopies() {}

    /** Why no final copy is made; empty where it may be. */
    public static Optional<String> whyNot(
            boolean isFinal, AgreementStatus status, Set<AgreementStatus> accepted, AgreementRecord record) {
        if (!isFinal) {
            return Optional.of(
                    "This version is not final: it is not signed off. Share it as a draft, every page of which says so.");
        }
        if (!accepted.contains(status)) {
            return Optional.of(
                    "This version is not agreed in a way that the council accepts. Record the agreement first.");
        }
        return status == AgreementStatus.DECIDED_BY_COUNCIL
                        && record.stepsToAgree().isEmpty()
                ? Optional.of(
                        "Agreement could not be had, and no step towards it is on record. Record what was tried first.")
                : Optional.empty();
    }
}
