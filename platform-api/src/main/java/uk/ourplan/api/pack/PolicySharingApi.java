package uk.ourplan.api.pack;

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
import uk.ourplan.api.policy.DraftView;

/**
 * Published policies that councils let one another see: settings, their values and first days; no names, no reasons, no
 * drafts and nothing of any case. A council that does not share is not found, in the words for one that is not there.
 */
@HttpExchange("/api/v1/policy")
public interface PolicySharingApi {

    /** Whether this council shares its policy, and who decided so. */
    @GetExchange("/sharing")
    Mono<SharingView> sharing();

    /** Begins to share, or takes it back; 409 where it is so already. */
    @PostExchange("/sharing")
    Mono<SharingView> decide(
            @RequestBody SharingDecided decided,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The other councils that share theirs, by name. */
    @GetExchange("/shared")
    Mono<Page<SharingCouncil>> shared(@RequestParam int page, @RequestParam int size);

    /**
     * One group of settings of this council's policy and another's, side by side.
     *
     * @param on a day (2026-11-21); without one, today
     * @param group as the answer lists them; without one, the first in which the two differ
     */
    @GetExchange("/shared/{sharer}")
    Mono<PolicyComparison> compare(
            @PathVariable String sharer,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String group);

    /** One draft of this council's own with the values that the other has on its first day; the bounds are asked, as ever. */
    @PostExchange("/shared/{sharer}/drafts")
    Mono<DraftView> copy(
            @PathVariable String sharer,
            @RequestBody SettingsCopied copied,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
