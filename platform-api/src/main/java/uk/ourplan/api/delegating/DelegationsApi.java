package uk.ourplan.api.delegating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.directory.FirstPassword;

/**
 * Giving the making of a plan to the person or to somebody else, for its practitioners; the council stays responsible. What
 * the law stops is a 409 that lists everything in the way.
 */
@HttpExchange("/api/v1/plans/{planId}/delegation")
public interface DelegationsApi {

    /** Who makes what, what stands in the way of giving it away, and who wrote what. */
    @GetExchange
    Mono<DelegationView> look(@PathVariable UUID planId);

    /** Lets them in: they sign in with the role delegate, which ends by itself with the day that was agreed. */
    @PostExchange
    Mono<DelegationView> give(
            @PathVariable UUID planId,
            @RequestBody GivePlanning give,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Invites them, or gives them a password for the first time; never answered from memory. */
    @PostExchange("/first-password")
    Mono<FirstPassword> firstPassword(@PathVariable UUID planId);

    /** The information pack of whoever makes the plan, as a tagged PDF (DELEGATE-04). */
    @GetExchange("/pack")
    Mono<ResponseEntity<byte[]>> pack(@PathVariable UUID planId);

    /** Gives more time; what was handed back may be written again. */
    @PostExchange("/more-time")
    Mono<DelegationView> moreTime(
            @PathVariable UUID planId,
            @RequestBody MoreTime more,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Takes it back; their access ends at once. */
    @PostExchange("/taking-back")
    Mono<DelegationView> takeBack(
            @PathVariable UUID planId,
            @RequestBody TakeBack back,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
