package uk.ourplan.api.pack;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.policy.DraftView;

/**
 * A policy file, as the council takes it away at {@code /api/v1/policy/pack}, brought in again. A file with faults is a 400
 * with every one by place and line, one with a value that no council may decide a 422 with its bound; nothing is written then.
 */
@HttpExchange("/api/v1/policy/pack")
public interface PackApi {

    /** What a draft from the file would change; keeps nothing. */
    @PostExchange("/preview")
    Mono<PackPreview> preview(@RequestBody PackSent pack);

    /** One draft of everything in which the file differs on the day; 409 where it differs in nothing. */
    @PostExchange("/drafts")
    Mono<DraftView> draft(
            @RequestBody PackSent pack,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
