package uk.ourplan.api.council;

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
import uk.ourplan.language.council.CouncilId;

/** The councils on the instance, for its operators; nothing here shows a case. */
@HttpExchange("/api/v1/councils")
public interface CouncilsApi {

    @GetExchange
    Mono<Page<CouncilSummary>> councils(@RequestParam int page, @RequestParam int size);

    /**
     * Opens a council. The same council with the same pack again changes nothing; a bad pack is a 400 with every error
     * and its place.
     */
    @PostExchange
    Mono<CouncilSummary> open(
            @RequestBody OpenCouncil council,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Begins to open a council and answers at once: the rest goes on by itself, and how far it is stands where the council
     * stands. The same again goes on where it stopped.
     */
    @PostExchange("/openings")
    Mono<CouncilStanding> begin(
            @RequestBody BeginOpening opening,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @GetExchange("/{councilId}")
    Mono<CouncilStanding> council(@PathVariable CouncilId councilId);

    /** Goes on with an opening that was cut off, in the same way; one that goes on already is left alone. */
    @PostExchange("/{councilId}/opening")
    Mono<CouncilStanding> goOn(
            @PathVariable CouncilId councilId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Lets the first administrator in for the first time; 409 once they have been. Never answered from memory. */
    @PostExchange("/{councilId}/first-password")
    Mono<AdministratorPassword> firstPassword(@PathVariable CouncilId councilId);

    /** Nobody of the council gets in, at once; nothing is lost. */
    @PostExchange("/{councilId}/suspend")
    Mono<CouncilStanding> suspend(
            @PathVariable CouncilId councilId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/{councilId}/reopen")
    Mono<CouncilStanding> reopen(
            @PathVariable CouncilId councilId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Asks for an archive of all its data, which an administrator of the council fetches: no operator sees what is in it. */
    @PostExchange("/{councilId}/exports")
    Mono<ExportAsked> askForExport(
            @PathVariable CouncilId councilId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
