package uk.ourplan.api.delegating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.plan.SectionView;

/**
 * All that somebody sees to whom parts of a plan were given. Whoever holds no other role reaches nothing else of the
 * service, and of the plan nothing but these sections.
 */
@HttpExchange("/api/v1/given-to-me")
public interface GivenToMeApi {

    /** What is asked of me, until when, and whom I can ask. */
    @GetExchange
    Mono<GivenParts> mine();

    /** One of the sections; its revision is the ETag. Another section is not found. */
    @GetExchange("/{delegationId}/sections/{section}")
    Mono<ResponseEntity<SectionView>> section(@PathVariable UUID delegationId, @PathVariable String section);

    /**
     * Saves one of the sections; stored with its author. {@code If-Match} names the revision that was read, as everywhere.
     *
     * @param content the section's fields as JSON
     */
    @PutExchange(url = "/{delegationId}/sections/{section}", contentType = "application/json")
    Mono<ResponseEntity<SectionView>> save(
            @PathVariable UUID delegationId,
            @PathVariable String section,
            @RequestBody byte[] content,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch);

    /** The information pack, as a tagged PDF, while it is mine to write. */
    @GetExchange("/{delegationId}/pack")
    Mono<ResponseEntity<byte[]>> pack(@PathVariable UUID delegationId);

    /** Hands it back to the co-ordinator. */
    @PostExchange("/{delegationId}/handing-back")
    Mono<GivenParts> handBack(
            @PathVariable UUID delegationId,
            @RequestBody HandBack back,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
