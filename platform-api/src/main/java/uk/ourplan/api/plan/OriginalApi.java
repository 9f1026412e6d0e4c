package uk.ourplan.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;

/** The plan in the form in which somebody made it: pictures, sound, video or writing of their own (FORMAT-02). */
@HttpExchange("/api/v1/plans/{planId}/original")
public interface OriginalApi {

    /** Whether one is on file, and what the council can file. Reading it is audited. */
    @GetExchange
    Mono<OriginalOnFile> look(@PathVariable UUID planId);

    /**
     * Files it: at most 5 MB of a kind that the council can file; 422 otherwise, and then its place is noted in the plan
     * instead.
     */
    @PostExchange
    Mono<OriginalOnFile> file(
            @PathVariable UUID planId,
            @RequestBody byte[] original,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The one that was filed last; 404 where there is none. */
    @GetExchange("/file")
    Mono<ResponseEntity<byte[]>> read(@PathVariable UUID planId);
}
