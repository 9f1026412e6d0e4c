package uk.ourplan.api.concern;

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
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;
import uk.ourplan.language.concern.DisclosureRecord;

/**
 * Concerns about individuals, kept apart from case records and read by the whistleblowing policy's named receivers alone: for
 * anybody else, a line manager included, there is no such disclosure (PROVIDER-19 to PROVIDER-22).
 */
@HttpExchange("/api/v1/disclosures")
public interface DisclosuresApi {

    /** What stands beside the form: rights, policy and helpline. */
    @GetExchange("/speaking-up")
    Mono<SpeakingUp> speakingUp();

    /** Takes one from anybody on the staff; no evidence is needed. 422 without a ground, a type or an employer. */
    @PostExchange
    Mono<DisclosureTaken> disclose(
            @RequestBody DisclosureRecord said,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Adds a file to one's own disclosure: a PDF, a picture or plain text of at most 5 MB.
     *
     * @param kind incident_details, witness_statement or document
     */
    @PostExchange("/{disclosureId}/evidence")
    Mono<DisclosureTaken> attach(
            @PathVariable UUID disclosureId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestBody byte[] file,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Those that whoever asks may read, the newest first; empty for anybody but a named receiver. */
    @GetExchange
    Mono<Page<DisclosureLine>> list(@RequestParam int page, @RequestParam int size);

    /** One of them; 404 for anybody else. Reading it is audited, without what it says. */
    @GetExchange("/{disclosureId}")
    Mono<DisclosureView> look(@PathVariable UUID disclosureId);

    /** A file of one of them; 404 for anybody else. Reading it is audited. */
    @GetExchange("/{disclosureId}/evidence/{fileId}")
    Mono<ResponseEntity<byte[]>> file(@PathVariable UUID disclosureId, @PathVariable UUID fileId);
}
