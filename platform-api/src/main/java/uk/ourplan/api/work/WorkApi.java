package uk.ourplan.api.work;

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

/** The desk of whoever asks. */
@HttpExchange("/api/v1/work")
public interface WorkApi {

    /** What is due, overdue and under way for whoever asks. */
    @GetExchange
    Mono<MyWork> mine();

    /**
     * All open tasks, page by page.
     *
     * @param whose mine, or team for those of everybody in the teams that whoever asks manages
     * @param overdue only those whose day has passed
     */
    @GetExchange("/tasks")
    Mono<Page<Task>> tasks(
            @RequestParam int page,
            @RequestParam int size,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(defaultValue = "false") boolean overdue);

    /** The open tasks about one plan, whosever they are; 404 where the council has no such plan. */
    @GetExchange("/plans/{planId}/tasks")
    Mono<Page<Task>> ofPlan(
            @PathVariable UUID planId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size);

    /** Marks a task as seen to. Refused (409) for one that only what it asks for ends; the answer says what that is. */
    @PostExchange("/tasks/{taskId}/done")
    Mono<Task> done(
            @PathVariable UUID taskId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Puts on record what was done about a task that a rule owes; that ends it. Refused (409) where something else ends it, and
     * (422) where the record does not say what the rule wants to know.
     */
    @PostExchange("/tasks/{taskId}/record")
    Mono<Task> putOnRecord(
            @PathVariable UUID taskId,
            @RequestBody WhatWasDone done,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Hands a task on, from one's own desk or from that of somebody whom one manages. Refused (404) for any other, and (422) for
     * a colleague who has left or may not do it, and without a reason.
     */
    @PostExchange("/tasks/{taskId}/hand-on")
    Mono<Task> handOn(
            @PathVariable UUID taskId,
            @RequestBody HandOn handOn,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Finds colleagues to whom a task can be handed on; a search changes nothing. */
    @PostExchange("/colleagues/search")
    Mono<Page<Colleague>> colleagues(@RequestBody ColleagueSearch search);
}
