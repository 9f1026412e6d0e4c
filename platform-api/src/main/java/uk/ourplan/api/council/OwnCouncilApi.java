package uk.ourplan.api.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/** The administrators' own council: whether it is ready, what it shares, and all of its data as one archive. */
@HttpExchange("/api/v1/council")
public interface OwnCouncilApi {

    @GetExchange
    Mono<CouncilStanding> standing();

    /** Everybody of the council gets in from now on; 409 by the names of what has to be decided first. */
    @PostExchange("/live")
    Mono<CouncilStanding> goLive(
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Other councils may begin with a copy of this one's policy. */
    @PostExchange("/policy-shared")
    Mono<CouncilStanding> share(
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/policy-kept")
    Mono<CouncilStanding> keep(
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The archives that were asked for, last first. */
    @GetExchange("/exports")
    Mono<Page<ExportAsked>> exports(@RequestParam int page, @RequestParam int size);

    @PostExchange("/exports")
    Mono<ExportAsked> askForExport(
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The archive, a zip with one file of JSON lines a table, written as it is read; recorded. */
    @GetExchange("/exports/{exportId}/archive")
    Mono<ResponseEntity<Flux<byte[]>>> archive(@PathVariable UUID exportId);
}
