package uk.ourplan.api.me;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** Who is signed in, as the service sees them. */
@HttpExchange("/api/v1/me")
public interface MeApi {

    @GetExchange
    Mono<Me> me();
}
