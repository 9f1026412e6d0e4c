package uk.ourplan.api.sharing;

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
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

/** Copies of a plan and whatever else leaves the council about a person. Each answer is everything about it after the step. */
@HttpExchange("/api/v1/plans/{planId}/sharing")
public interface SharingApi {

    /** Everybody who could get a copy of this version with the answer for each, and the log. Reading it is audited. */
    @GetExchange
    Mono<SharingOfPlan> ofPlan(@PathVariable UUID planId);

    /**
     * The copy that goes to one of those on the list: the whole, or the parts that were agreed and nothing else. Refused (409) while
     * the answer for them is not to send, and (404) for a number or a form that there is not.
     *
     * @param to their number on the list
     * @param form {@code html}, {@code pdf}, {@code text}, {@code large_print}; of the whole plan any form of a plan
     */
    @GetExchange("/copies/{to}/{form}")
    Mono<ResponseEntity<byte[]>> copy(@PathVariable UUID planId, @PathVariable String to, @PathVariable String form);

    /**
     * Opens the plan for the rest of the day to somebody who has no part in the case; the manager of its team is told (SHARE-11).
     * Refused (422) without a reason in words.
     */
    @PostExchange("/openings")
    Mono<OpenedPlan> open(
            @PathVariable UUID planId,
            @RequestBody OpenPlan reason,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Every letter that was made about the plan, the latest first, and which can be made now. */
    @GetExchange("/letters")
    Mono<LettersOfPlan> letters(@PathVariable UUID planId);

    /** Makes a letter and keeps it; refused (409) where it cannot be made now. */
    @PostExchange("/letters")
    Mono<LettersOfPlan> makeLetter(
            @PathVariable UUID planId,
            @RequestBody MakeLetter wanted,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** A letter as it was made, as {@code html} or {@code pdf}; 404 where there is none. */
    @GetExchange("/letters/{number}/{form}")
    Mono<ResponseEntity<byte[]>> letter(@PathVariable UUID planId, @PathVariable int number, @PathVariable String form);

    /** What the person says, or was decided in their best interests, about a copy for somebody (SHARE-04 to SHARE-08). */
    @PostExchange("/said")
    Mono<SharingOfPlan> said(
            @PathVariable UUID planId,
            @RequestBody Said said,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The final plan was made in a form that people make; refused (409) before it is signed (FORMAT-05). */
    @PostExchange("/made")
    Mono<SharingOfPlan> made(
            @PathVariable UUID planId,
            @RequestBody Made made,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The person agreed to another form than the one that they need (FORMAT-05). */
    @PostExchange("/agreed-forms")
    Mono<SharingOfPlan> agreedForm(
            @PathVariable UUID planId,
            @RequestBody AgreedForm agreed,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Writes a row of the log. Refused (422) where purpose, basis, channel, form or recipient do not do, and (409) where it may not go
     * to them, or is given the number of a row that stands already: rows are never changed (SHARE-02, SHARE-05 to SHARE-10).
     */
    @PostExchange("/sent")
    Mono<SharingOfPlan> sent(
            @PathVariable UUID planId,
            @RequestBody Sent sent,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Says what was wrong with a row of the log, which stays and counts no more (SHARE-09). */
    @PostExchange("/corrected")
    Mono<SharingOfPlan> corrected(
            @PathVariable UUID planId,
            @RequestBody Corrected corrected,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
