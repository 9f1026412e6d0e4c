package uk.ourplan.api.safeguarding;

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
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;

/** Protects the person whose plan it is, and whoever else a concern is about. Each answer is everything on record after it. */
@HttpExchange("/api/v1/plans/{planId}/protection")
public interface ProtectionApi {

    /** Everything beside one plan. Reading it is audited. */
    @GetExchange
    Mono<ProtectionOfPlan> ofPlan(@PathVariable UUID planId);

    /** Raises a concern; an adult and a child are two concerns, each with its own route (SAFEGUARD-01, SAFEGUARD-02). */
    @PostExchange("/concerns")
    Mono<ProtectionOfPlan> raised(
            @PathVariable UUID planId,
            @RequestBody Raised note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records the referral or the reasoned decision, and the call to the police (SAFEGUARD-01, SAFEGUARD-02). */
    @PostExchange("/answers")
    Mono<ProtectionOfPlan> answered(
            @PathVariable UUID planId,
            @RequestBody Answered note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that a service was ended over a worry about its provider, and the two answers (SAFEGUARD-06). */
    @PostExchange("/ended-services")
    Mono<ProtectionOfPlan> serviceEnded(
            @PathVariable UUID planId,
            @RequestBody ServiceEnded note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records an authorisation or order with its days and conditions (SAFEGUARD-09). */
    @PostExchange("/authorisations")
    Mono<ProtectionOfPlan> authorised(
            @PathVariable UUID planId,
            @RequestBody Authorised note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Answers the three questions of a review (SAFEGUARD-09). */
    @PostExchange("/liberty-reviews")
    Mono<ProtectionOfPlan> reviewed(
            @PathVariable UUID planId,
            @RequestBody Reviewed note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that the representative looked at how the plan is carried out (SAFEGUARD-09). */
    @PostExchange("/visits")
    Mono<ProtectionOfPlan> visited(
            @PathVariable UUID planId,
            @RequestBody Visited note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records a change that might be more restrictive, its check, advice and application (SAFEGUARD-10, SAFEGUARD-11). */
    @PostExchange("/changes")
    Mono<ProtectionOfPlan> change(
            @PathVariable UUID planId,
            @RequestBody Change note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
