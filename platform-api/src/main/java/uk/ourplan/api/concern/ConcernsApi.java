package uk.ourplan.api.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import uk.ourplan.language.concern.ConcernRecord;

/** Concerns about organisations and personal assistants (PROVIDER-01 to PROVIDER-17). Concerns about individuals have a door of their own. */
@HttpExchange("/api/v1/concerns")
public interface ConcernsApi {

    /** The newest first: all for commissioning, otherwise those of services and assistants that case work needs. Audited. */
    @GetExchange
    Mono<Page<ConcernLine>> list(@RequestParam int page, @RequestParam int size);

    /**
     * What is to be done about concerns, overdue first.
     *
     * @param whose mine, or team for those of everybody in the teams that whoever asks manages
     */
    @GetExchange("/tasks")
    Mono<Page<ConcernTaskView>> tasks(
            @RequestParam int page, @RequestParam int size, @RequestParam(defaultValue = "mine") String whose);

    /**
     * Hands a task on, from one's own desk or from that of somebody whom one manages. Refused (404) for any other, and (422) for
     * a colleague who has left or may not do it, and without a reason.
     */
    @PostExchange("/{concernId}/tasks/hand-on")
    Mono<ConcernTaskView> handOn(
            @PathVariable UUID concernId,
            @RequestBody HandOnConcernTask handOn,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Reports one, about any organisation; 422 with everything that is missing (PROVIDER-01). */
    @PostExchange
    Mono<ConcernView> report(
            @RequestBody ConcernRecord said,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** One of them. Reading it is audited. */
    @GetExchange("/{concernId}")
    Mono<ConcernView> look(@PathVariable UUID concernId);

    /** Says more about it; 412 where somebody else did so meanwhile, 409 once it is closed. */
    @PostExchange("/{concernId}/said")
    Mono<ConcernView> say(
            @PathVariable UUID concernId,
            @RequestBody SayOfConcern say,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Commissioning records what it does; 403 for anybody else (PROVIDER-07). */
    @PostExchange("/{concernId}/commissioning")
    Mono<ConcernView> commission(
            @PathVariable UUID concernId,
            @RequestBody SayOfCommissioning say,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Closes it; 409 with every finding in the way (PROVIDER-02, PROVIDER-16). */
    @PostExchange("/{concernId}/closing")
    Mono<ConcernView> close(
            @PathVariable UUID concernId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The letters that were made to everybody who uses the service, newest first; 403 for anybody but commissioning. Audited. */
    @GetExchange("/{concernId}/letters")
    Mono<Page<ConcernLetter>> letters(
            @PathVariable UUID concernId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size);

    /**
     * Makes the letters whose day has come: one for everybody with a live arrangement on that day, and one for their representative
     * where they lack capacity (PROVIDER-10). 409 where no letter waits to be made.
     */
    @PostExchange("/{concernId}/letters")
    Mono<Page<ConcernLetter>> writeLetters(
            @PathVariable UUID concernId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that every letter that was made was sent; 409 where none waits for it, and 422 without a day. */
    @PostExchange("/{concernId}/letters/sent")
    Mono<ConcernView> lettersSent(
            @PathVariable UUID concernId,
            @RequestBody LettersSent sent,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** One of them in the form that its reader needs. Reading it is audited. */
    @GetExchange("/{concernId}/letters/{letterId}")
    Mono<ResponseEntity<byte[]>> letter(@PathVariable UUID concernId, @PathVariable UUID letterId);
}
