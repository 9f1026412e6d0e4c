package uk.ourplan.api.authorising;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.SignOff;

/** The authoriser's work. Nobody decides on their own plan, and nobody below the level that covers its cost. */
@HttpExchange("/api/v1/authorising")
public interface AuthorisingApi {

    /** Plans that wait, urgent first, then by how long they have waited. */
    @GetExchange("/queue")
    Mono<Page<QueueItem>> queue(@RequestParam int page, @RequestParam int size);

    /** One page to decide on. Reading it is audited. */
    @GetExchange("/plans/{planId}")
    Mono<DecisionView> view(@PathVariable UUID planId);

    /** Returns the plan to its author with reasons tied to sections. */
    @PostExchange("/plans/{planId}/return")
    Mono<DecisionView> returns(
            @PathVariable UUID planId,
            @RequestBody ReturnPlan reasons,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Signs the plan off: it becomes final and this version never changes again (AUTH-11). */
    @PostExchange("/plans/{planId}/sign-off")
    Mono<DecisionView> signOff(
            @PathVariable UUID planId,
            @RequestBody SignOff signOff,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
