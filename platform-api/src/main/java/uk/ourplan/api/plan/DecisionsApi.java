package uk.ourplan.api.plan;

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

/** Decisions taken in planning, each with who, when, on what and the person's view; never altered, only followed (RECORD-05). */
@HttpExchange("/api/v1/plans/{planId}/decisions")
public interface DecisionsApi {

    /** All of them, latest first. */
    @GetExchange
    Mono<DecisionsOnRecord> read(@PathVariable UUID planId);

    /** Puts one on record; 422 without who, when, the facts, and the person's view or the reason why it is missing. */
    @PostExchange
    Mono<DecisionsOnRecord> record(
            @PathVariable UUID planId,
            @RequestBody DecisionTaken taken,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
