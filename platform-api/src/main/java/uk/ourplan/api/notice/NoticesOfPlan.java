package uk.ourplan.api.notice;

import java.util.List;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/**
 * Everything that stands beside a plan, and for each eligible need whether the duty to meet it is still open.
 *
 * @param followUps what was done about what was asked for, first to last
 * @param paymentOperations what was done to a direct payment or a fund, first to last
 * @param paymentQuestions whether a direct payment goes on, and what was decided, first to last; of earlier versions, too
 * @param paymentSteps the council's steps for what may be done to how this plan is paid
 * @param duty one for each eligible need
 * @param mayClose whether the duty is discharged for every need, so that the case could be closed
 */
public record NoticesOfPlan(
        List<CarerChange> carerChanges,
        List<EquipmentSupplied> equipment,
        List<ProviderFailed> providerFailures,
        List<InPlace> inPlace,
        List<Admitted> admissions,
        List<FollowUp> followUps,
        List<PaymentOperation> paymentOperations,
        List<PaymentInQuestion> paymentQuestions,
        List<PaymentSteps> paymentSteps,
        List<DutyForNeed> duty,
        boolean mayClose) {}
