package uk.ourplan.core.arranging.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.ChooseOffer;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.api.arranging.OfferKept;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.api.arranging.Rate;
import uk.ourplan.api.arranging.Refer;
import uk.ourplan.core.arranging.ArrangingSupport;
import uk.ourplan.core.arranging.ChoosingAProvider;
import uk.ourplan.core.arranging.KnowingProviders;
import uk.ourplan.core.arranging.LookingAtArranging;
import uk.ourplan.core.arranging.ReferringToPurchasing;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.language.arranging.ArrangingNote;
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

@RestController
class ArrangingController implements ArrangingApi {

    private final LookingAtArranging looking;
    private final ReferringToPurchasing referring;
    private final ArrangingSupport arranging;
    private final KnowingProviders providers;
    private final ChoosingAProvider choosing;

    ArrangingController(
            LookingAtArranging looking,
            ReferringToPurchasing referring,
            ArrangingSupport arranging,
            KnowingProviders providers,
            ChoosingAProvider choosing) {
        this.looking = looking;
        this.referring = referring;
        this.arranging = arranging;
        this.providers = providers;
        this.choosing = choosing;
    }

    @Override
    public Mono<Page<ProviderOffer>> offers(@Nullable String q, @Nullable String area, int page, int size) {
        Paging.mustHold(page, size);
        return Asking.here().flatMap(asking -> providers.page(asking, q, area, page, size));
    }

    @Override
    public Mono<OfferKept> addOffer(NewOffer offer, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> providers.add(asking, offer));
    }

    @Override
    public Mono<ArrangingOfPlan> choose(UUID planId, ChooseOffer chosen, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> choosing.choose(asking, planId, chosen));
    }

    @Override
    public Mono<Page<QueueLine>> queue(int page, int size, @Nullable String team) {
        return Asking.here().flatMap(asking -> looking.queue(asking, page, size, team));
    }

    @Override
    public Mono<ArrangingOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> looking.ofPlan(asking, planId));
    }

    @Override
    public Mono<ArrangingOfPlan> refer(UUID planId, Refer refer, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> referring.refer(asking, planId, refer));
    }

    @Override
    public Mono<ArrangingOfPlan> rate(UUID planId, Rate rate, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> referring.rate(asking, planId, rate));
    }

    @Override
    public Mono<ArrangingOfPlan> waits(UUID planId, Waits waits, @Nullable String idempotencyKey) {
        return put(planId, waits);
    }

    @Override
    public Mono<ArrangingOfPlan> arranged(UUID planId, Arranged arranged, @Nullable String idempotencyKey) {
        return put(planId, arranged);
    }

    @Override
    public Mono<ArrangingOfPlan> differenceAgreed(
            UUID planId, DifferenceAgreed agreed, @Nullable String idempotencyKey) {
        return put(planId, agreed);
    }

    @Override
    public Mono<ArrangingOfPlan> started(UUID planId, Started started, @Nullable String idempotencyKey) {
        return put(planId, started);
    }

    @Override
    public Mono<ArrangingOfPlan> toldOutOfArea(UUID planId, ToldOutOfArea told, @Nullable String idempotencyKey) {
        return put(planId, told);
    }

    @Override
    public Mono<ArrangingOfPlan> moves(UUID planId, Moves moves, @Nullable String idempotencyKey) {
        return put(planId, moves);
    }

    @Override
    public Mono<ArrangingOfPlan> help(UUID planId, Help help, @Nullable String idempotencyKey) {
        return put(planId, help);
    }

    @Override
    public Mono<ArrangingOfPlan> placed(UUID planId, Placed placed, @Nullable String idempotencyKey) {
        return put(planId, placed);
    }

    @Override
    public Mono<ArrangingOfPlan> providerChange(UUID planId, ProviderChange change, @Nullable String idempotencyKey) {
        return put(planId, change);
    }

    @Override
    public Mono<ArrangingOfPlan> phase(UUID planId, PhaseBegun phase, @Nullable String idempotencyKey) {
        return put(planId, phase);
    }

    @Override
    public Mono<ArrangingOfPlan> interim(UUID planId, InterimDecided decided, @Nullable String idempotencyKey) {
        return put(planId, decided);
    }

    private Mono<ArrangingOfPlan> put(UUID planId, ArrangingNote note) {
        return Asking.here().flatMap(asking -> arranging.put(asking, planId, note));
    }
}
