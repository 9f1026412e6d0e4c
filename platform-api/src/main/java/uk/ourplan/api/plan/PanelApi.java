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

/** Whether a plan goes to the council's panel, and with what papers. */
@HttpExchange("/api/v1/plans/{planId}/panel-papers")
public interface PanelApi {

    /** The criteria, the form, the inbox and the cost tool's result. Reading it is audited. */
    @GetExchange
    Mono<PanelPapers> papers(@PathVariable UUID planId);

    /** Says which criteria the plan meets; 422 for one that is not published, 409 once the plan is submitted. */
    @PostExchange
    Mono<PanelPapers> answer(
            @PathVariable UUID planId,
            @RequestBody PanelAnswered answered,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
