package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;

/**
 * The one agreement status of a plan's version: what the determination says, widened by the two statuses that rest on the
 * record alone, agreement without a signature and the council's own decision (AGREE-02, AGREE-03, AGREE-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class AgreementOnRecord {

    private AgreementOnRecord() {}

    /** The status of this record, where the agreement-status determination alone says {@code determined}. */
    public static AgreementStatus status(AgreementRecord record, AgreementStatus determined) {
        if (Boolean.TRUE.equals(record.inDispute())) {
            return AgreementStatus.DISPUTED;
        }
        if (determined != AgreementStatus.AWAITING) {
            return determined;
        }
        if (record.presented() != null
                && record.agreedUnsigned() != null
                && !blank(record.wayAgreed())
                && !blank(record.reasonUnsigned())) {
            return AgreementStatus.AGREED_UNSIGNED;
        }
        boolean decided = record.councilDecided() != null
                && !blank(record.councilReason())
                && !blank(record.personsView())
                && !blank(record.reasonUnsigned())
                && !record.stepsToAgree().isEmpty();
        return decided ? AgreementStatus.DECIDED_BY_COUNCIL : AgreementStatus.AWAITING;
    }
}
