package uk.ourplan.api.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;

/** Finding people, opening their record, importing it. Every view of a record is audited. */
@HttpExchange("/api/v1/people")
public interface PeopleApi {

    /** Finds people of the council; a search changes nothing and may be sent as often as one likes. */
    @PostExchange("/search")
    Mono<Page<PersonSummary>> search(@RequestBody PersonSearch search);

    /** Opens a person's record; 404 where the council has no such person. */
    @GetExchange("/{personId}")
    Mono<PersonRecord> open(@PathVariable UUID personId);

    /** An assessment with its eligibility and why; 404 where the person has no such assessment. */
    @GetExchange("/{personId}/assessments/{assessmentId}")
    Mono<AssessmentView> assessment(@PathVariable UUID personId, @PathVariable UUID assessmentId);

    /**
     * Takes in one person's record, as JSON or YAML, in the form that docs/import.md describes. A bad file is a 400
     * with every error and its place, and changes nothing; a record number that the council has already is a 409.
     */
    @PostExchange(url = "/imports", contentType = MediaType.APPLICATION_JSON_VALUE)
    Mono<Imported> imports(
            @RequestBody byte[] record,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
