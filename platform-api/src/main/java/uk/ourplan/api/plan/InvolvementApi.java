package uk.ourplan.api.plan;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** Who takes part in a plan: what they may see of it, and the referral to an advocacy service. */
@HttpExchange("/api/v1")
public interface InvolvementApi {

    /** Who may see what from when to when, and to whom a copy goes. Reading it is audited. */
    @GetExchange("/plans/{planId}/access")
    Mono<WhoMaySee> whoMaySee(@PathVariable UUID planId);

    /** The referral to the council's advocacy service as a page to print or send; its day is recorded on the plan. */
    @GetExchange("/plans/{planId}/advocacy-referral")
    Mono<ResponseEntity<byte[]>> advocacyReferral(@PathVariable UUID planId);
}
