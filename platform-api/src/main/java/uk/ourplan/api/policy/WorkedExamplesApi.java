package uk.ourplan.api.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/**
 * What a council expects of facts that it made up; tried on every change of its policy. For its administrators, to be read
 * by auditors too. Every mistake in facts and expectation is told at once, by its place (400).
 */
@HttpExchange("/api/v1/policy/examples")
public interface WorkedExamplesApi {

    /** Those that count today, by name. */
    @GetExchange
    Mono<Page<ExampleView>> examples(@RequestParam int page, @RequestParam int size);

    @GetExchange("/{exampleId}")
    Mono<ExampleView> example(@PathVariable UUID exampleId);

    /**
     * The facts of one question out of somebody's latest plan, to begin an example with; what was copied from is recorded. 404
     * where there is no such plan, 422 where it says nothing to this question.
     */
    @PostExchange("/facts")
    Mono<FactsCopied> copyFacts(
            @RequestBody FactsWanted wanted,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Adds one; 422 where its answer is not what holds under the policy in effect. */
    @PostExchange
    Mono<ExampleView> add(
            @RequestBody ExampleWritten written,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Writes it anew; 412 where its revision has moved on, 422 where its answer is not what holds. */
    @PutExchange("/{exampleId}")
    Mono<ExampleView> change(@PathVariable UUID exampleId, @RequestBody ExampleWritten written);

    /** Lays it aside; what it said stays on record. */
    @PostExchange("/{exampleId}/laying-aside")
    Mono<ExampleView> layAside(
            @PathVariable UUID exampleId,
            @RequestBody ExampleLaidAside laidAside,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Makes something else of it as part of a draft, or takes that back; the draft has to be checked again. */
    @PutExchange("/{exampleId}/drafts/{draftId}")
    Mono<DraftView> changeIn(
            @PathVariable UUID exampleId, @PathVariable UUID draftId, @RequestBody ExampleChanged changed);
}
