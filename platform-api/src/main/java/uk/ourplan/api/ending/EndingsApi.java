package uk.ourplan.api.ending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;

/**
 * The end of a plan, step by step. What the law stops is a 409 problem that lists every finding in the way; nothing of a
 * signed version ever changes but its state.
 */
@HttpExchange("/api/v1/plans/{planId}/ending")
public interface EndingsApi {

    /** How far it has come; the revision of what is said is the ETag, 0 where nothing is proposed. Reading it is audited. */
    @GetExchange
    Mono<ResponseEntity<EndingView>> look(@PathVariable UUID planId);

    /** Proposes it; 409 where one is under way already or the plan is ended. */
    @PostExchange
    Mono<EndingView> open(
            @PathVariable UUID planId,
            @RequestBody OpenEnding opened,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Saves what is said about it. {@code If-Match} names the revision that was read: 428 without it, 412 with what stands
     * there now where somebody else saved in between. Once it is decided, what it was decided on is a 409.
     *
     * @param content an ending record as JSON; an unknown field or code is a 400 with its place
     */
    @PutExchange(contentType = "application/json")
    Mono<ResponseEntity<EndingView>> save(
            @PathVariable UUID planId,
            @RequestBody byte[] content,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch);

    /** Agrees to it or decides against it; 409 with everything in the way. */
    @PostExchange("/decision")
    Mono<EndingView> decide(
            @PathVariable UUID planId,
            @RequestBody DecideEnding decided,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Takes the proposal back, with the reason. */
    @PostExchange("/withdrawal")
    Mono<EndingView> withdraw(
            @PathVariable UUID planId,
            @RequestBody Said why,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** A manager's safeguarding decision that deals with the risk (SAFEGUARD-05); 403 for anybody who manages nothing. */
    @PostExchange("/safeguarding-decision")
    Mono<EndingView> safeguarding(
            @PathVariable UUID planId,
            @RequestBody Said decision,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Makes the letter from what is said, in the forms that the person needs, and keeps it; 422 where a setting for it is open. */
    @PostExchange("/letter")
    Mono<EndingView> letter(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The letter as it was last made, such as {@code html} or {@code pdf}; 404 where it was not made in that form. */
    @GetExchange("/letter/{form}")
    Mono<ResponseEntity<byte[]>> letterIn(@PathVariable UUID planId, @PathVariable String form);

    /** Records that it was sent. */
    @PostExchange("/letter-sent")
    Mono<EndingView> sent(
            @PathVariable UUID planId,
            @RequestBody LetterSent sent,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Sets the plan to ended; 409 with everything that is missing. */
    @PostExchange("/end")
    Mono<EndingView> end(
            @PathVariable UUID planId,
            @RequestBody EndPlan ended,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
