package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.notice.AffectedPlans;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.api.notice.PaymentSteps;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/** What was made known about the sample's plan, of whose two eligible needs one is covered. */
public final class FakeNotices implements NoticesApi {

    public final List<CarerChange> carers = new ArrayList<>();
    public final List<EquipmentSupplied> equipment = new ArrayList<>();
    public final List<InPlace> inPlace = new ArrayList<>();
    public final List<Admitted> admissions = new ArrayList<>();
    public final List<PaymentOperation> payments = new ArrayList<>();
    public final List<PaymentInQuestion> questions = new ArrayList<>();
    public final List<ProviderFailed> failures = new ArrayList<>();

    @Override
    public Mono<NoticesOfPlan> ofPlan(UUID planId) {
        return Mono.fromSupplier(() -> new NoticesOfPlan(
                carers,
                equipment,
                List.of(),
                inPlace,
                admissions,
                List.of(),
                payments,
                questions,
                List.of(new PaymentSteps(Method.DIRECT_PAYMENT, PaymentChange.END, List.of("Notice given"))),
                List.of(new DutyForNeed("N1", LocalDate.of(2026, 6, 1)), new DutyForNeed("N2", null)),
                false));
    }

    @Override
    public Mono<NoticesOfPlan> carer(UUID planId, CarerChange change, @Nullable String key) {
        carers.add(change);
        return ofPlan(planId);
    }

    @Override
    public Mono<NoticesOfPlan> equipment(UUID planId, EquipmentSupplied supplied, @Nullable String key) {
        equipment.add(supplied);
        return ofPlan(planId);
    }

    @Override
    public Mono<NoticesOfPlan> inPlace(UUID planId, InPlace there, @Nullable String key) {
        inPlace.add(there);
        return ofPlan(planId);
    }

    @Override
    public Mono<NoticesOfPlan> admitted(UUID planId, Admitted admitted, @Nullable String key) {
        admissions.add(admitted);
        return ofPlan(planId);
    }

    @Override
    public Mono<NoticesOfPlan> payment(UUID planId, PaymentOperation operation, @Nullable String key) {
        payments.add(operation);
        return ofPlan(planId);
    }

    @Override
    public Mono<NoticesOfPlan> paymentInQuestion(UUID planId, PaymentInQuestion question, @Nullable String key) {
        questions.add(question);
        return ofPlan(planId);
    }

    @Override
    public Mono<AffectedPlans> providerFailed(ProviderFailed failed, @Nullable String key) {
        failures.add(failed);
        return Mono.just(new AffectedPlans(failed.provider(), 3));
    }
}
