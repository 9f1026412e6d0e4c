package uk.ourplan.api.authorising;

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
import uk.ourplan.api.Page;
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.SignOff;

/**
 * The work of authorisers and panels. Nobody decides on their own plan, nobody below the level that covers its cost, and
 * nobody who declared an interest.
 */
@HttpExchange("/api/v1/authorising")
public interface AuthorisingApi {

    /** Plans that wait, urgent first, then by how long they have waited. */
    @GetExchange("/queue")
    Mono<Page<QueueItem>> queue(@RequestParam int page, @RequestParam int size);

    /** One page to decide on. Reading it is audited. */
    @GetExchange("/plans/{planId}")
    Mono<DecisionView> view(@PathVariable UUID planId);

    /** How the draft was shared with a person who takes no part; opening it is put on record and comes before a signature (AUTH-13). */
    @GetExchange("/plans/{planId}/draft-history")
    Mono<DraftHistory> draftHistory(@PathVariable UUID planId);

    /** Returns the plan to its author with reasons tied to sections. */
    @PostExchange("/plans/{planId}/return")
    Mono<DecisionView> returns(
            @PathVariable UUID planId,
            @RequestBody ReturnPlan reasons,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Puts on record what the panel said: for the plan, or back to its author with reasons (AUTH-07, AUTH-08). */
    @PostExchange("/plans/{planId}/panel")
    Mono<DecisionView> panel(
            @PathVariable UUID planId,
            @RequestBody PanelOutcome outcome,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Supports a plan whose way to sign-off asks for it, such as a complex rate (BUDGET-19). */
    @PostExchange("/plans/{planId}/support")
    Mono<DecisionView> supports(
            @PathVariable UUID planId,
            @RequestBody Support support,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Declares that whoever asks, or their family or household, is concerned: they never decide for this person (AUTH-03). */
    @PostExchange("/plans/{planId}/interest")
    Mono<DecisionView> declareInterest(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Issues a version that a review left unchanged, or a light amendment, where the council lets whoever asks do so (AUTH-14,
     * REVISE-03). 409 where an authoriser signs it, and where anything differs from the version in force.
     */
    @PostExchange("/plans/{planId}/release")
    Mono<DecisionView> release(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Signs the plan off: it becomes final and this version never changes again (AUTH-11). */
    @PostExchange("/plans/{planId}/sign-off")
    Mono<DecisionView> signOff(
            @PathVariable UUID planId,
            @RequestBody SignOff signOff,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
