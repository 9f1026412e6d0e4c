package uk.ourplan.api.audit;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** Whether the records of all councils are intact, for operators; no entry is shown. */
@HttpExchange("/api/v1/platform/audit")
public interface PlatformAuditApi {

    @GetExchange("/verifications")
    Flux<Verification> verifications();
}
