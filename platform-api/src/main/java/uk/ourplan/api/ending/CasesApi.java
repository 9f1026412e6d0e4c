package uk.ourplan.api.ending;

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

/** Closing and reopening somebody's case. The software never closes one by itself. */
@HttpExchange("/api/v1/people/{personId}/case")
public interface CasesApi {

    /** Where it stands, and what stands in the way of closing it. Reading it is audited. */
    @GetExchange
    Mono<CaseView> look(@PathVariable UUID personId);

    /** Closes it, keeps it open or reopens it; 409 with every duty that is open, 422 without a reason. */
    @PostExchange
    Mono<CaseView> decide(
            @PathVariable UUID personId,
            @RequestBody DecideCase decided,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
