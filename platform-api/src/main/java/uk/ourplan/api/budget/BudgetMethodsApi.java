package uk.ourplan.api.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;

/** Decides anew how the budget of a live plan is managed. Each answer is everything that is on record of it after it. */
@HttpExchange("/api/v1/plans/{planId}/budget-methods")
public interface BudgetMethodsApi {

    /** Everything about one plan. Reading it is audited. */
    @GetExchange
    Mono<MethodsOfPlan> ofPlan(@PathVariable UUID planId);

    /** The final budget in force on a day, today where none is given; a proposed one is never paid or charged (BUDGET-22). */
    @GetExchange("/in-force")
    Mono<BudgetThen> inForce(@PathVariable UUID planId, @RequestParam(required = false) @Nullable LocalDate on);

    /** The decision opens; 422 where what it rests on is missing, 409 before the plan is signed off (BUDGET-29). */
    @PostExchange("/changes")
    Mono<MethodsOfPlan> opened(
            @PathVariable UUID planId,
            @RequestBody Opened note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what the person says to what a representative asked for them (BUDGET-29). */
    @PostExchange("/confirmations")
    Mono<MethodsOfPlan> confirmed(
            @PathVariable UUID planId,
            @RequestBody Confirmed note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The decision closes; 422 with everything that is missing, a gap between the two ways among it (BUDGET-29). */
    @PostExchange("/decisions")
    Mono<MethodsOfPlan> decided(
            @PathVariable UUID planId,
            @RequestBody Decided note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
