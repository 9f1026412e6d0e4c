package uk.ourplan.api.policy;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** How a council's published policy stands before the law as it is now; open to every member of the council. */
@HttpExchange("/api/v1/policy/standing")
public interface PolicyStandingApi {

    /** What became unlawful, in effect or scheduled; what was mended since is not in it. */
    @GetExchange
    Mono<PolicyStandingView> standing();
}
