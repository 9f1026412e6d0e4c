package uk.ourplan.api.dispute;

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
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;

/** Works on disagreement and incidents about a plan. Each answer is everything that is on record of them after it. */
@HttpExchange("/api/v1/plans/{planId}/disputes")
public interface DisputesApi {

    /** Everything about one plan. Reading it is audited. */
    @GetExchange
    Mono<DisputesOfPlan> ofPlan(@PathVariable UUID planId);

    /** A disagreement opens; its topic is required (DISPUTE-01). */
    @PostExchange("/disagreements")
    Mono<DisputesOfPlan> opened(
            @PathVariable UUID planId,
            @RequestBody Opened opened,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Logs a conversation or step towards settling a disagreement or incident (DISPUTE-03). */
    @PostExchange("/attempts")
    Mono<DisputesOfPlan> attempt(
            @PathVariable UUID planId,
            @RequestBody Attempt attempt,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what the council offered, and whether it was declined (DISPUTE-04). */
    @PostExchange("/offers")
    Mono<DisputesOfPlan> offered(
            @PathVariable UUID planId,
            @RequestBody Offered offered,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what each side gave (DISPUTE-02). */
    @PostExchange("/compromises")
    Mono<DisputesOfPlan> compromise(
            @PathVariable UUID planId,
            @RequestBody Compromise compromise,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Keeps the rest of the dispute file (DISPUTE-04). */
    @PostExchange("/files")
    Mono<DisputesOfPlan> file(
            @PathVariable UUID planId,
            @RequestBody FileKept file,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records the line manager's advice (DISPUTE-05). */
    @PostExchange("/advice")
    Mono<DisputesOfPlan> advised(
            @PathVariable UUID planId,
            @RequestBody Advised advised,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Takes it to the next level of the council's chain with its file; refused (409) where a level would be skipped (DISPUTE-05). */
    @PostExchange("/escalations")
    Mono<DisputesOfPlan> escalated(
            @PathVariable UUID planId,
            @RequestBody Escalated escalated,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what the level decided that was asked; only for whoever holds that role (DISPUTE-05). */
    @PostExchange("/decisions")
    Mono<DisputesOfPlan> decided(
            @PathVariable UUID planId,
            @RequestBody LevelDecided decided,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Settles it: resolved, compromised, or decided at the top (DISPUTE-01). */
    @PostExchange("/settlements")
    Mono<DisputesOfPlan> settled(
            @PathVariable UUID planId,
            @RequestBody Settled settled,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that the right to complain was told (DISPUTE-06). */
    @PostExchange("/told-to-complain")
    Mono<DisputesOfPlan> told(
            @PathVariable UUID planId,
            @RequestBody ToldToComplain told,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records support that starts at just enough (DISPUTE-07). */
    @PostExchange("/just-enough")
    Mono<DisputesOfPlan> justEnough(
            @PathVariable UUID planId,
            @RequestBody JustEnough enough,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records an incident towards care staff, and what is done about it; refused (409) to close before the effects of a gap are talked through (DISPUTE-09, DISPUTE-11). */
    @PostExchange("/incidents")
    Mono<DisputesOfPlan> incident(
            @PathVariable UUID planId,
            @RequestBody Incident incident,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records a meeting after an incident (DISPUTE-10). */
    @PostExchange("/meetings")
    Mono<DisputesOfPlan> meeting(
            @PathVariable UUID planId,
            @RequestBody Meeting meeting,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records an attempt at contact, or that the person works with the council again (DISPUTE-12). */
    @PostExchange("/contacts")
    Mono<DisputesOfPlan> contact(
            @PathVariable UUID planId,
            @RequestBody Contact contact,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
