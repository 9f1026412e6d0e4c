package uk.ourplan.api.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/** Makes known what happens about plans; the tasks that follow open by themselves. */
@HttpExchange("/api/v1")
public interface NoticesApi {

    /** Everything beside a plan. Reading it is audited. */
    @GetExchange("/plans/{planId}/notices")
    Mono<NoticesOfPlan> ofPlan(@PathVariable UUID planId);

    /** A carer can no longer meet needs. */
    @PostExchange("/plans/{planId}/notices/carer-changes")
    Mono<NoticesOfPlan> carer(
            @PathVariable UUID planId,
            @RequestBody CarerChange change,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Equipment was supplied; refused (422) where what was supplied, its kind or day, or a cost that is wanted, is missing. */
    @PostExchange("/plans/{planId}/notices/equipment")
    Mono<NoticesOfPlan> equipment(
            @PathVariable UUID planId,
            @RequestBody EquipmentSupplied supplied,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Support is in place for a need. */
    @PostExchange("/plans/{planId}/notices/in-place")
    Mono<NoticesOfPlan> inPlace(
            @PathVariable UUID planId,
            @RequestBody InPlace inPlace,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The person was admitted to a hospital or a care home: the home and any animals are seen to. */
    @PostExchange("/plans/{planId}/notices/admissions")
    Mono<NoticesOfPlan> admitted(
            @PathVariable UUID planId,
            @RequestBody Admitted admitted,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Begins, goes on with or completes arranging, varying, suspending or ending a direct payment or a fund; refused (422) as
     * complete while a step is undone, before the agreement, or where the needs would be left without support (DP-06, ISF-04).
     */
    @PostExchange("/plans/{planId}/notices/payment-operations")
    Mono<NoticesOfPlan> payment(
            @PathVariable UUID planId,
            @RequestBody PaymentOperation operation,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * There is a ground on which a direct payment ends or its ending is considered, or that is decided; refused (422) where the
     * law leaves no such decision. On a plan in force the payment is reviewed at once (DP-10, DP-12, DP-13).
     */
    @PostExchange("/plans/{planId}/notices/payment-questions")
    Mono<NoticesOfPlan> paymentInQuestion(
            @PathVariable UUID planId,
            @RequestBody PaymentInQuestion question,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** A provider has failed: every plan with a line of theirs gets an urgent task, self-funded ones too. */
    @PostExchange("/providers/failures")
    Mono<AffectedPlans> providerFailed(
            @RequestBody ProviderFailed failed,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
