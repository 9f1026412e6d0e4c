package uk.ourplan.api.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;

/** Watches a plan between its reviews. Each answer is everything that is on record of it after it. */
@HttpExchange("/api/v1/plans/{planId}/monitoring")
public interface MonitoringApi {

    /** Everything about one plan. Reading it is audited. */
    @GetExchange
    Mono<MonitoringOfPlan> ofPlan(@PathVariable UUID planId);

    /** Decides whether the plan is monitored, and why (MONITOR-01). */
    @PostExchange("/decisions")
    Mono<MonitoringOfPlan> decided(
            @PathVariable UUID planId,
            @RequestBody Decided note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Starts or changes an arrangement; 422 with every test that fails (MONITOR-02, MONITOR-03, MONITOR-05). */
    @PostExchange("/arrangements")
    Mono<MonitoringOfPlan> arranged(
            @PathVariable UUID planId,
            @RequestBody Arranged note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Goes on with one on evidence that is new or still valid; 422 without (MONITOR-02, MONITOR-04). */
    @PostExchange("/continuations")
    Mono<MonitoringOfPlan> continued(
            @PathVariable UUID planId,
            @RequestBody Continued note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Hands one to another worker by name; 422 without dates (MONITOR-06). */
    @PostExchange("/hand-overs")
    Mono<MonitoringOfPlan> handedOver(
            @PathVariable UUID planId,
            @RequestBody HandedOver note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Accepts a hand-over or gives it back; 403 for anybody else (MONITOR-06). */
    @PostExchange("/answers")
    Mono<MonitoringOfPlan> answered(
            @PathVariable UUID planId,
            @RequestBody Answered note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Writes up an activity; 422 while a part is blank (MONITOR-08, MONITOR-14). */
    @PostExchange("/entries")
    Mono<MonitoringOfPlan> writtenUp(
            @PathVariable UUID planId,
            @RequestBody WrittenUp note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Leaves an activity out for one of three reasons (MONITOR-07). */
    @PostExchange("/omissions")
    Mono<MonitoringOfPlan> dropped(
            @PathVariable UUID planId,
            @RequestBody Dropped note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what supervision decided (MONITOR-09). */
    @PostExchange("/talks")
    Mono<MonitoringOfPlan> discussed(
            @PathVariable UUID planId,
            @RequestBody Discussed note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what was weighed before monitoring is cut back (MONITOR-10). */
    @PostExchange("/cuts")
    Mono<MonitoringOfPlan> cutBack(
            @PathVariable UUID planId,
            @RequestBody CutBack note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Stops one; 422 with the steps that are missing (MONITOR-11). */
    @PostExchange("/stops")
    Mono<MonitoringOfPlan> stopped(
            @PathVariable UUID planId,
            @RequestBody Stopped note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records how far an outcome has come on one of its days (MONITOR-13, MONITOR-14). */
    @PostExchange("/progress")
    Mono<MonitoringOfPlan> progressed(
            @PathVariable UUID planId,
            @RequestBody Progressed note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
