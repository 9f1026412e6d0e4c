package uk.ourplan.api.plan;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** How agreement to a plan is sought. */
@HttpExchange("/api/v1/plans/{planId}/agreement-sought")
public interface AgreementApi {

    /** Each condition of assumed agreement with its countdown, and the stages of getting the plan back. Reading it is audited. */
    @GetExchange
    Mono<AgreementSought> sought(@PathVariable UUID planId);
}
