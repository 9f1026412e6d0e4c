package uk.ourplan.core.notice.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.notice.AffectedPlans;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.notice.MakingKnown;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;

@RestController
class NoticesController implements NoticesApi {

    private final MakingKnown making;

    NoticesController(MakingKnown making) {
        this.making = making;
    }

    @Override
    public Mono<NoticesOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> making.look(asking, planId));
    }

    @Override
    public Mono<NoticesOfPlan> carer(UUID planId, CarerChange change, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.carer(asking, planId, change));
    }

    @Override
    public Mono<NoticesOfPlan> equipment(UUID planId, EquipmentSupplied supplied, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.equipment(asking, planId, supplied));
    }

    @Override
    public Mono<NoticesOfPlan> inPlace(UUID planId, InPlace inPlace, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.inPlace(asking, planId, inPlace));
    }

    @Override
    public Mono<NoticesOfPlan> admitted(UUID planId, Admitted admitted, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.admitted(asking, planId, admitted));
    }

    @Override
    public Mono<NoticesOfPlan> payment(UUID planId, PaymentOperation operation, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.payment(asking, planId, operation));
    }

    @Override
    public Mono<NoticesOfPlan> paymentInQuestion(
            UUID planId, PaymentInQuestion question, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.paymentInQuestion(asking, planId, question));
    }

    @Override
    public Mono<AffectedPlans> providerFailed(ProviderFailed failed, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> making.failed(asking, failed));
    }
}
