package uk.ourplan.api.charging;

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
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;

/** What the person is charged, and how somebody pays for themselves. Each answer is everything on record after it. */
@HttpExchange("/api/v1/plans/{planId}/charging")
public interface ChargingApi {

    /** Everything beside one plan. Reading it is audited. */
    @GetExchange
    Mono<ChargingOfPlan> ofPlan(@PathVariable UUID planId);

    /** Records that the person was told of the arrangement fee; 409 where none is due (FINANCE-09). */
    @PostExchange("/fees-told")
    Mono<ChargingOfPlan> feeTold(
            @PathVariable UUID planId,
            @RequestBody FeeTold note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what was paid back of a fee that was paid in advance; 409 where nothing is to be paid back (FINANCE-08). */
    @PostExchange("/fee-refunds")
    Mono<ChargingOfPlan> feeRefunded(
            @PathVariable UUID planId,
            @RequestBody FeeRefunded note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Sets a charge for a line; 409 with the limit that it would break (FINANCE-04, FINANCE-05, SELF-11). */
    @PostExchange("/charges")
    Mono<ChargingOfPlan> charged(
            @PathVariable UUID planId,
            @RequestBody Charged note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records from when capital is above the limit, or is no more (SELF-11). */
    @PostExchange("/capital")
    Mono<ChargingOfPlan> capitalShown(
            @PathVariable UUID planId,
            @RequestBody CapitalShown note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Decides whether the council arranges a care home; 403 for anybody but the role that decides it (SELF-03). */
    @PostExchange("/care-home-decisions")
    Mono<ChargingOfPlan> homeDecided(
            @PathVariable UUID planId,
            @RequestBody HomeDecided note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that the council agrees to keep the plan (SELF-12). */
    @PostExchange("/agreements-to-keep")
    Mono<ChargingOfPlan> keepAgreed(
            @PathVariable UUID planId,
            @RequestBody KeepAgreed note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Takes that agreement back, with reasons; 409 where none is in force (SELF-12). */
    @PostExchange("/agreements-to-keep/revocations")
    Mono<ChargingOfPlan> keepRevoked(
            @PathVariable UUID planId,
            @RequestBody KeepRevoked note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records what became of the charging letter (FINANCE-13). */
    @PostExchange("/letters")
    Mono<ChargingOfPlan> letterNoted(
            @PathVariable UUID planId,
            @RequestBody LetterNoted note,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
