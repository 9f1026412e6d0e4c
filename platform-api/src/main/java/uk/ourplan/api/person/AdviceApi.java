package uk.ourplan.api.person;

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

/**
 * Information and advice given to a person, at every step and whether or not a plan is under way; putting it on record
 * changes nothing else (INFO-01).
 */
@HttpExchange("/api/v1/people/{personId}/advice")
public interface AdviceApi {

    /** All that is on record, latest first. */
    @GetExchange
    Mono<AdviceOnRecord> read(@PathVariable UUID personId);

    /** Puts one thing on record; 422 without a day, a topic and a recipient. */
    @PostExchange
    Mono<AdviceOnRecord> give(
            @PathVariable UUID personId,
            @RequestBody AdviceGiven given,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
