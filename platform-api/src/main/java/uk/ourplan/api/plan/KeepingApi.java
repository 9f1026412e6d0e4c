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

/**
 * How a plan was made and is kept: the template, the day of the talk, informal records from log to file or shredder, the
 * quality checklist of writer and manager, and closing the planning (RECORD-01 to RECORD-04, CONTENT-17). Every order
 * answers with how it stands then.
 */
@HttpExchange("/api/v1/plans/{planId}/keeping")
public interface KeepingApi {

    /** How it stands today. */
    @GetExchange
    Mono<KeepingView> read(@PathVariable UUID planId);

    /** When the planning conversation was, and when the draft stood on record. */
    @PostExchange("/conversation")
    Mono<KeepingView> talked(
            @PathVariable UUID planId,
            @RequestBody PlanningTalk talk,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Moves a plan that was begun on an older template to the current one. */
    @PostExchange("/template")
    Mono<KeepingView> moveToCurrentTemplate(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Logs an informal record. */
    @PostExchange("/records")
    Mono<KeepingView> log(
            @PathVariable UUID planId,
            @RequestBody InformalRecordLogged logged,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Says whether what it says is on the plan or not relevant. */
    @PostExchange("/records/{record}/use")
    Mono<KeepingView> use(
            @PathVariable UUID planId,
            @PathVariable String record,
            @RequestBody InformalRecordUsed used,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Files it, destroys it or gives it back; 422 where it is given back and nobody asked for it. */
    @PostExchange("/records/{record}/end")
    Mono<KeepingView> end(
            @PathVariable UUID planId,
            @PathVariable String record,
            @RequestBody InformalRecordEnded ended,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Answers the quality checklist: as its writer, or as the manager who reads it before it is signed. */
    @PostExchange("/checklist")
    Mono<KeepingView> answer(
            @PathVariable UUID planId,
            @RequestBody ChecklistAnswered answered,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Files the scan of the plan that was signed on paper: a PDF, JPEG or PNG of at most 5 MB, once. 409 where this version is
     * not the one that stands, nobody's signature is on record, or a scan is filed already.
     */
    @PostExchange("/versions/{version}/signed-original")
    Mono<KeepingView> file(
            @PathVariable UUID planId,
            @PathVariable String version,
            @RequestBody byte[] scan,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The scan that is filed; 404 where there is none. */
    @GetExchange("/signed-original")
    Mono<ResponseEntity<byte[]>> signedOriginal(@PathVariable UUID planId);

    /** Closes the planning; 409 while an informal record has no end, naming it. */
    @PostExchange("/closing")
    Mono<KeepingView> close(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
