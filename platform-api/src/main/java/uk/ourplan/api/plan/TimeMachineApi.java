package uk.ourplan.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * A plan under the law and the council's policy of any day. A malformed day is a 400, one before the law or the council's
 * policy begins a 422. Every look is audited.
 */
@HttpExchange("/api/v1/plans/{planId}/as-of")
public interface TimeMachineApi {

    /** The plan check and its findings as the plan stands, under the law and policy of the day (2026-11-21), or of today. */
    @GetExchange("/readiness")
    Mono<Readiness> readiness(@PathVariable UUID planId, @RequestParam(required = false) @Nullable String on);

    /** What was determined at submission and sign-off, and what it would be on the day; today where none is given. */
    @GetExchange("/determinations")
    Mono<ThenAndNow> determinations(@PathVariable UUID planId, @RequestParam(required = false) @Nullable String on);
}
