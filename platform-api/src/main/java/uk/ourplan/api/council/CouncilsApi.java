package uk.ourplan.api.council;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/** The councils on the instance, for its operators; nothing here shows a case. */
@HttpExchange("/api/v1/councils")
public interface CouncilsApi {

    @GetExchange
    Mono<Page<CouncilSummary>> councils(@RequestParam int page, @RequestParam int size);

    /**
     * Opens a council. The same council with the same pack again changes nothing; a bad pack is a 400 with every error
     * and its place.
     */
    @PostExchange
    Mono<CouncilSummary> open(
            @RequestBody OpenCouncil council,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
