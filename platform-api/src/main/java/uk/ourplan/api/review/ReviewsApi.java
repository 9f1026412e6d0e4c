package uk.ourplan.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

/**
 * Reviews from the day on which they fall due to their completion, requests for them, and the register of all (Care Act 2014
 * s.27). What the law stops is a 409 that lists every finding.
 */
@HttpExchange("/api/v1")
public interface ReviewsApi {

    /**
     * Every live plan of the council with its next review, the earliest first, page by page, with counts per state and the outlook
     * of all of them (SCHEDULE-12).
     *
     * @param month only those whose review falls due in it, such as 2027-01
     */
    @GetExchange("/reviews")
    Mono<ReviewRegister> register(
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "team", required = false) @Nullable String team,
            @RequestParam(name = "month", required = false) @Nullable String month,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "50") int size);

    /** All reviews and requests of a plan and of its earlier versions. */
    @GetExchange("/plans/{planId}/reviews")
    Mono<ReviewsOfPlan> ofPlan(@PathVariable UUID planId);

    /** Opens an unplanned review because something changed (REVIEW-02). */
    @PostExchange("/plans/{planId}/reviews")
    Mono<ReviewView> open(
            @PathVariable UUID planId,
            @RequestBody OpenReview why,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Somebody asked for a review (REVIEW-01). */
    @PostExchange("/plans/{planId}/review-requests")
    Mono<ReviewsOfPlan> asked(
            @PathVariable UUID planId,
            @RequestBody ReviewAsked asked,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Answers a request: with a review, or in writing with reasons; 409 where the law leaves no choice. */
    @PostExchange("/plans/{planId}/review-requests/{requestId}/answer")
    Mono<ReviewsOfPlan> answer(
            @PathVariable UUID planId,
            @PathVariable UUID requestId,
            @RequestBody RequestAnswered answer,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** A review with what was planned beside what happened. Reading it is audited. */
    @GetExchange("/reviews/{reviewId}")
    Mono<ReviewView> review(@PathVariable UUID reviewId);

    /**
     * Saves a section of a review. {@code If-Match} names the revision that was read: 428 without it, 412 with what stands there
     * now where somebody else saved in between.
     *
     * @param content the section's fields as JSON; an unknown field or code is a 400 with its place
     */
    @PutExchange(url = "/reviews/{reviewId}/sections/{section}", contentType = "application/json")
    Mono<ResponseEntity<ReviewView>> save(
            @PathVariable UUID reviewId,
            @PathVariable String section,
            @RequestBody byte[] content,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch);

    /** Completes it: from then on it never changes, the next review is set, and every step that was chosen is open. */
    @PostExchange("/reviews/{reviewId}/completion")
    Mono<ReviewView> complete(
            @PathVariable UUID reviewId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Hands the review to another worker or team, accepts it, or gives it back (SCHEDULE-11). */
    @PostExchange("/reviews/{reviewId}/hand-over")
    Mono<ReviewsOfPlan> handOver(
            @PathVariable UUID reviewId,
            @RequestBody HandOver handOver,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Moves the window to the actual start of support, once, or sets another day with its reason (SCHEDULE-03, SCHEDULE-13). */
    @PostExchange("/reviews/{reviewId}/day")
    Mono<ReviewsOfPlan> day(
            @PathVariable UUID reviewId,
            @RequestBody ReviewDay day,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
