package uk.ourplan.api.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/**
 * What a draft would do to the council's live cases: the law is asked again on every open plan, queue item, due review and
 * charge. It is worked out step by step; whoever looks asks for steps until it is complete, and may stop.
 */
@HttpExchange("/api/v1/policy/drafts/{draftId}/effect")
public interface PolicyEffectApi {

    /** How far it has come; the state is none where nobody asked for it. */
    @GetExchange
    Mono<EffectView> effect(@PathVariable UUID draftId);

    /** Begins, or begins anew; 422 where the draft breaks a bound. */
    @PostExchange
    Mono<EffectView> begin(
            @PathVariable UUID draftId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Goes on for about a second; 409 where nothing is under way. */
    @PostExchange("/steps")
    Mono<EffectView> goOn(
            @PathVariable UUID draftId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Stops; what was worked out stays. */
    @DeleteExchange
    Mono<EffectView> stop(@PathVariable UUID draftId);

    /** The cases that would change, of one kind or of all; with to_panel, those that would be at the panel. */
    @GetExchange("/cases")
    Mono<Page<EffectCase>> cases(
            @PathVariable UUID draftId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size);

    /** All of them as lines of comma-separated values, the first with the names of the columns. */
    @GetExchange(url = "/cases.csv", accept = "text/csv")
    Flux<String> export(@PathVariable UUID draftId);
}
