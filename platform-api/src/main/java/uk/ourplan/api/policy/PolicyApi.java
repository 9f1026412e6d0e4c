package uk.ourplan.api.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/**
 * A council's policy: what is in effect on a day, and the way of a change from draft to published. Reading is open to
 * every member of the council, changing to its administrators. An unlawful value is a 422 that names its bound.
 */
@HttpExchange("/api/v1/policy")
public interface PolicyApi {

    /** The whole policy on a day (2026-11-21); without one, today. A malformed day is a 400, one before the council's first policy is a 422. */
    @GetExchange
    Mono<PolicyView> inEffect(@RequestParam(required = false) @Nullable String on);

    /** Everything that a setting has said and is going to say, latest first. */
    @GetExchange("/settings/{key}/history")
    Mono<Page<PastValue>> history(@PathVariable String key, @RequestParam int page, @RequestParam int size);

    /** Every published change, those to come first, then the latest; never altered, only followed by another. */
    @GetExchange("/versions")
    Mono<Page<VersionView>> versions(@RequestParam int page, @RequestParam int size);

    /** Holds one value against its type and bounds; keeps nothing. */
    @PostExchange("/value-checks")
    Mono<ValueChecked> check(@RequestBody CheckValue value);

    /** Drafts, open ones first, then by last change. */
    @GetExchange("/drafts")
    Mono<Page<DraftView>> drafts(@RequestParam int page, @RequestParam int size);

    /** Begins a draft. */
    @PostExchange("/drafts")
    Mono<DraftView> draft(
            @RequestBody DraftChange change,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @GetExchange("/drafts/{draftId}")
    Mono<DraftView> draft(@PathVariable UUID draftId);

    /** Changes a draft; it goes back to the state draft. 412 where its revision has moved on. */
    @PutExchange("/drafts/{draftId}")
    Mono<DraftView> edit(@PathVariable UUID draftId, @RequestBody DraftChange change);

    /** Holds the draft against every bound, alone and together; 422 with each bound that forbids it. */
    @PostExchange("/drafts/{draftId}/check")
    Mono<DraftView> check(
            @PathVariable UUID draftId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Approves a checked draft; 403 for whoever drafted it. */
    @PostExchange("/drafts/{draftId}/approval")
    Mono<DraftView> approve(
            @PathVariable UUID draftId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Publishes an approved draft as a new version from its first day; never a day in the past. */
    @PostExchange("/drafts/{draftId}/publication")
    Mono<DraftView> publish(
            @PathVariable UUID draftId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Lays an unpublished draft aside. */
    @DeleteExchange("/drafts/{draftId}")
    Mono<Void> discard(@PathVariable UUID draftId);

    /** The whole policy with all its dated changes as readable YAML, for administrators and auditors; 409 before the first. */
    @GetExchange("/pack")
    Mono<ResponseEntity<String>> export();
}
