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
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Headers;
import uk.ourplan.language.plan.AgreementRecord;

/**
 * The life of a plan from its start to its final copy. Steps that the law stops are 409 problems that list every
 * finding in the way; steps that are not for whoever asks are 403 with the reason.
 */
@HttpExchange("/api/v1")
public interface PlansApi {

    /**
     * Starts a plan for a person from an assessment; 409 where one is under way already, and with every reason where the
     * rules stop it; 403 where whoever asks is in a team that does not plan.
     */
    @PostExchange("/people/{personId}/plans")
    Mono<PlanWorkspace> start(
            @PathVariable UUID personId,
            @RequestBody StartPlan start,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * What starting it would come to: the kind of plan, whether one is owed and why, and everything that stands in the way. It
     * changes nothing and may be sent as often as one likes.
     */
    @PostExchange("/people/{personId}/plans/looking")
    Mono<PlanStartLook> lookAtStart(@PathVariable UUID personId, @RequestBody StartPlan start);

    /** The workspace in one call. Reading it is audited. */
    @GetExchange("/plans/{planId}")
    Mono<PlanWorkspace> open(@PathVariable UUID planId);

    /** One section; its revision is the ETag. */
    @GetExchange("/plans/{planId}/sections/{section}")
    Mono<ResponseEntity<SectionView>> section(@PathVariable UUID planId, @PathVariable String section);

    /**
     * Saves a section. {@code If-Match} names the revision that was read: 428 without it, 412 with what stands there
     * now where somebody else saved in between; nothing is lost on either side.
     *
     * @param content the section's fields as JSON; an unknown field or code is a 400 with its place
     */
    @PutExchange(url = "/plans/{planId}/sections/{section}", contentType = "application/json")
    Mono<ResponseEntity<SectionSaved>> save(
            @PathVariable UUID planId,
            @PathVariable String section,
            @RequestBody byte[] content,
            @RequestHeader(name = Headers.IF_MATCH, required = false) @Nullable String ifMatch);

    /** "Ready to sign off?" by itself. */
    @GetExchange("/plans/{planId}/readiness")
    Mono<Readiness> readiness(@PathVariable UUID planId);

    /** Records that the draft was presented. */
    @PostExchange("/plans/{planId}/presentation")
    Mono<PlanWorkspace> present(
            @PathVariable UUID planId,
            @RequestBody PresentPlan presented,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Puts on record what was asked, said and signed; what it amounts to is in the readiness. */
    @PostExchange("/plans/{planId}/agreement")
    Mono<PlanWorkspace> agree(
            @PathVariable UUID planId,
            @RequestBody AgreementRecord agreement,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Submits the draft; it goes to the lowest level that covers its cost. */
    @PostExchange("/plans/{planId}/submission")
    Mono<PlanWorkspace> submit(
            @PathVariable UUID planId,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The draft, or once signed off the final copy, as the person gets it: {@code html} or {@code pdf}. */
    @GetExchange("/plans/{planId}/document/{form}")
    Mono<ResponseEntity<byte[]>> document(@PathVariable UUID planId, @PathVariable String form);
}
