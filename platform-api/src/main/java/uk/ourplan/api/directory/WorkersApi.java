package uk.ourplan.api.directory;

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

/**
 * The people who work for the council on the platform, for its administrators; an auditor may look. What is not of the
 * council is not found, and nothing here reaches the people of another one.
 */
@HttpExchange("/api/v1/workers")
public interface WorkersApi {

    /** Finds workers; a search changes nothing and may be sent as often as one likes. */
    @PostExchange("/search")
    Mono<Page<WorkerSummary>> search(@RequestBody WorkerSearch search);

    /** Every role that may be given: permissions, and the ladder roles that the council's policy names. */
    @GetExchange("/roles")
    Mono<Page<RoleOnOffer>> roles(@RequestParam int page, @RequestParam int size);

    @GetExchange("/{workerId}")
    Mono<WorkerView> open(@PathVariable UUID workerId);

    /** Adds somebody who signs in by their e-mail address; 409 where the address signs in somebody else already. */
    @PostExchange
    Mono<WorkerView> add(
            @RequestBody NewWorker worker,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Invites them, or gives them a password for the first time; the one before no longer works. Never answered from memory. */
    @PostExchange("/{workerId}/first-password")
    Mono<FirstPassword> firstPassword(@PathVariable UUID workerId);

    @PostExchange("/{workerId}/roles")
    Mono<WorkerView> give(
            @PathVariable UUID workerId,
            @RequestBody GiveRole role,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Ends a role; 409 for the last administrator of the council. */
    @PostExchange("/{workerId}/roles/{roleId}/end")
    Mono<WorkerView> end(
            @PathVariable UUID workerId,
            @PathVariable UUID roleId,
            @RequestBody EndOn end,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Names who authorises for them while they are away; the deputy has their authorising roles on those days. */
    @PostExchange("/{workerId}/deputies")
    Mono<WorkerView> nameDeputy(
            @PathVariable UUID workerId,
            @RequestBody NameDeputy deputy,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/{workerId}/deputies/{deputyId}/end")
    Mono<WorkerView> endDeputy(
            @PathVariable UUID workerId,
            @PathVariable UUID deputyId,
            @RequestBody EndOn end,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** What they have open, to be handed over when they leave. */
    @GetExchange("/{workerId}/work")
    Mono<WorkInHand> work(@PathVariable UUID workerId);

    /** They leave: their access ends at once and their open work is somebody else's, in one step. */
    @PostExchange("/{workerId}/leaving")
    Mono<WorkerView> leave(
            @PathVariable UUID workerId,
            @RequestBody Leaving leaving,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
