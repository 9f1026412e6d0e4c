package uk.ourplan.api.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;

/** Writing a person's record, part by part, and reading it as it stood on any day. Every view of it is audited. */
@HttpExchange("/api/v1/people/{personId}/record")
public interface PersonsRecordApi {

    /** The record as it stood at the end of this day, such as 2026-11-20; today's where no day is named. */
    @GetExchange
    Mono<RecordOnADay> on(
            @PathVariable UUID personId, @RequestParam(name = "on", required = false) @Nullable String on);

    /** One part; its revision is the ETag. */
    @GetExchange("/{part}")
    Mono<ResponseEntity<PartView>> part(@PathVariable UUID personId, @PathVariable String part);

    /** Every version of a part, latest first; the last is the part as it came with the record. */
    @GetExchange("/{part}/versions")
    Flux<PartView> versions(@PathVariable UUID personId, @PathVariable String part);

    /**
     * Saves a part. {@code If-Match} names the revision that was read: 428 without it, 412 with what stands there now
     * where somebody else saved in between. What the law does not let stand on a record is a 422, field by field.
     *
     * @param content the part's fields as JSON; an unknown field or code is a 400 with its place
     */
    @PutExchange(url = "/{part}", contentType = "application/json")
    Mono<ResponseEntity<PartView>> save(
            @PathVariable UUID personId,
            @PathVariable String part,
            @RequestBody byte[] content,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch);
}
