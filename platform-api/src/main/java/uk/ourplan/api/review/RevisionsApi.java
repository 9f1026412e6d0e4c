package uk.ourplan.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.plan.PlanWorkspace;

/** The next version of a signed plan. The signed one never changes and stays in force until the next is signed. */
@HttpExchange("/api/v1/plans/{planId}/revision")
public interface RevisionsApi {

    /**
     * Begins the next version as a copy of this one. 409 where one is begun already, where this one is not signed, and with every
     * reason where the rules stop it: a change that is not classified, a need that is not reassessed, an amendment above the
     * budget.
     */
    @PostExchange
    Mono<PlanWorkspace> start(
            @PathVariable UUID planId,
            @RequestBody StartRevision start,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
