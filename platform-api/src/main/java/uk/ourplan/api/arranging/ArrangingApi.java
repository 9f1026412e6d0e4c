package uk.ourplan.api.arranging;

import java.util.UUID;
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
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;

/** Arranges the support that plans promise. Each answer is everything about the plan's arranging, as it stands after it. */
@HttpExchange("/api/v1")
public interface ArrangingApi {

    /**
     * Referrals whose support has not started, the most pressing first, then by how long they have waited.
     *
     * @param team only those of this team
     */
    @GetExchange("/arranging/queue")
    Mono<Page<QueueLine>> queue(
            @RequestParam int page, @RequestParam int size, @RequestParam(required = false) @Nullable String team);

    /** Everything about one plan. Reading it is audited. */
    @GetExchange("/plans/{planId}/arranging")
    Mono<ArrangingOfPlan> ofPlan(@PathVariable UUID planId);

    /** Refers lines of a final plan, or interim support of any; refused (409) otherwise, and (422) without a rating (ARRANGE-01, ARRANGE-02). */
    @PostExchange("/plans/{planId}/arranging/referrals")
    Mono<ArrangingOfPlan> refer(
            @PathVariable UUID planId,
            @RequestBody Refer refer,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Rates a referral again (ARRANGE-02). */
    @PostExchange("/plans/{planId}/arranging/ratings")
    Mono<ArrangingOfPlan> rate(
            @PathVariable UUID planId,
            @RequestBody Rate rate,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Opens or refreshes the record that no service can be found (ARRANGE-04). */
    @PostExchange("/plans/{planId}/arranging/waits")
    Mono<ArrangingOfPlan> waits(
            @PathVariable UUID planId,
            @RequestBody Waits waits,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Says what was found for a line, and its actual price (ARRANGE-06). */
    @PostExchange("/plans/{planId}/arranging/arranged")
    Mono<ArrangingOfPlan> arranged(
            @PathVariable UUID planId,
            @RequestBody Arranged arranged,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * What the providers that the council knows offer, with the price of today; by name, those to whom nobody is sent left out.
     *
     * @param q words in the name or in what is offered
     * @param area only what is offered there
     */
    @GetExchange("/provider-offers")
    Mono<Page<ProviderOffer>> offers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size);

    /** Puts on record what a provider offers and its price, for commissioning; refused (422) with everything that is wrong with it. */
    @PostExchange("/provider-offers")
    Mono<OfferKept> addOffer(
            @RequestBody NewOffer offer,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Arranges a line with a provider that the council knows, at their price for what the plan counts; refused (422) where the plan
     * counts in something else, and (409) while commissioning has stopped new arrangements with them (ARRANGE-06, PROVIDER-08).
     */
    @PostExchange("/plans/{planId}/arranging/chosen-offers")
    Mono<ArrangingOfPlan> choose(
            @PathVariable UUID planId,
            @RequestBody ChooseOffer chosen,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records that the person agrees to a difference from the plan (ARRANGE-06). */
    @PostExchange("/plans/{planId}/arranging/differences-agreed")
    Mono<ArrangingOfPlan> differenceAgreed(
            @PathVariable UUID planId,
            @RequestBody DifferenceAgreed agreed,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Says that a line has started; confirmed, the first review is reckoned from it. */
    @PostExchange("/plans/{planId}/arranging/started")
    Mono<ArrangingOfPlan> started(
            @PathVariable UUID planId,
            @RequestBody Started started,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records who was told of a placement outside the area (ARRANGE-08). */
    @PostExchange("/plans/{planId}/arranging/told-out-of-area")
    Mono<ArrangingOfPlan> toldOutOfArea(
            @PathVariable UUID planId,
            @RequestBody ToldOutOfArea told,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records a move to or from the area (ARRANGE-09). */
    @PostExchange("/plans/{planId}/arranging/moves")
    Mono<ArrangingOfPlan> moves(
            @PathVariable UUID planId,
            @RequestBody Moves moves,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records help with arranging (ARRANGE-10). */
    @PostExchange("/plans/{planId}/arranging/help")
    Mono<ArrangingOfPlan> help(
            @PathVariable UUID planId,
            @RequestBody Help help,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records the care home place of a self-funder (ARRANGE-11). */
    @PostExchange("/plans/{planId}/arranging/placed")
    Mono<ArrangingOfPlan> placed(
            @PathVariable UUID planId,
            @RequestBody Placed placed,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Records a change of provider (ARRANGE-12). */
    @PostExchange("/plans/{planId}/arranging/provider-changes")
    Mono<ArrangingOfPlan> providerChange(
            @PathVariable UUID planId,
            @RequestBody ProviderChange change,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Says that a phase began in which support must be considered (ARRANGE-13). */
    @PostExchange("/plans/{planId}/arranging/phases")
    Mono<ArrangingOfPlan> phase(
            @PathVariable UUID planId,
            @RequestBody PhaseBegun phase,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Decides on urgent or interim support (ARRANGE-13). */
    @PostExchange("/plans/{planId}/arranging/interim")
    Mono<ArrangingOfPlan> interim(
            @PathVariable UUID planId,
            @RequestBody InterimDecided decided,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
