package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.ourplan.api.arranging.ReferralView;
import uk.ourplan.api.arranging.WhatIsAsked;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.plan.Unit;

/** Arranging what the sample's plan promises: one line is referred and waits, the other is not referred. */
public final class FakeArranging implements ArrangingApi {

    private static final LocalDate REFERRED = LocalDate.of(2026, 11, 10);

    public final List<ArrangingNote> notes = new ArrayList<>();
    public final List<Refer> referrals = new ArrayList<>();
    public final List<Rate> ratings = new ArrayList<>();
    public final List<QueueLine> queue = new ArrayList<>();
    public final List<NewOffer> added = new ArrayList<>();
    public final List<ChooseOffer> chosen = new ArrayList<>();
    public final List<String> sought = new ArrayList<>();

    /** How often it was asked what is arranged. */
    public int asked;

    public void reset() {
        asked = 0;
        added.clear();
        chosen.clear();
        sought.clear();
        notes.clear();
        referrals.clear();
        ratings.clear();
        queue.clear();
    }

    public QueueLine line() {
        return new QueueLine(
                FakeCore.PLAN,
                UUID.randomUUID(),
                "Maureen Ivy Tattersby",
                "A1",
                ReferredFor.PLAN,
                List.of("S1"),
                "Moor and Dales",
                "Purchasing North",
                "high",
                "This week",
                REFERRED,
                10,
                REFERRED.plusDays(5),
                true,
                REFERRED.plusDays(7),
                REFERRED.plusDays(2),
                null);
    }

    @Override
    public Mono<Page<QueueLine>> queue(int page, int size, @Nullable String team) {
        return Mono.fromSupplier(() -> new Page<>(queue, page, size, queue.size()));
    }

    @Override
    public Mono<Page<ProviderOffer>> offers(@Nullable String q, @Nullable String area, int page, int size) {
        sought.add(q + "/" + area);
        return Mono.just(new Page<>(
                List.of(
                        new ProviderOffer(
                                new UUID(0, 1),
                                "Acorn Care",
                                null,
                                "Home care",
                                "Moor and Dales",
                                Unit.HOUR,
                                2_450,
                                REFERRED,
                                null),
                        new ProviderOffer(
                                new UUID(0, 2),
                                "Beck Sitters",
                                null,
                                "Night sitting",
                                "Coast",
                                Unit.NIGHT,
                                12_000,
                                REFERRED,
                                "Commissioning has stopped new arrangements with this provider.")),
                page,
                size,
                2));
    }

    @Override
    public Mono<OfferKept> addOffer(NewOffer offer, @Nullable String key) {
        added.add(offer);
        return Mono.just(new OfferKept(new UUID(0, 3)));
    }

    @Override
    public Mono<ArrangingOfPlan> choose(UUID planId, ChooseOffer choice, @Nullable String key) {
        chosen.add(choice);
        return ofPlan(planId);
    }

    @Override
    public Mono<ArrangingOfPlan> ofPlan(UUID planId) {
        return Mono.fromSupplier(this::told);
    }

    private ArrangingOfPlan told() {
        asked++;
        Referred referred = new Referred(
                "A1",
                REFERRED,
                ReferredFor.PLAN,
                List.of("S1"),
                List.of("N1"),
                "Moor and Dales",
                "Purchasing North",
                null,
                null);
        Rated rated = new Rated("A1", REFERRED, Map.of("harm", "some"), 4, "medium", "high", "Alone at night");
        Arrangements all = Arrangements.NONE.with(referred).with(rated);
        for (ArrangingNote note : notes) {
            all = all.with(note);
        }
        return new ArrangingOfPlan(
                FakeCore.PLAN,
                UUID.randomUUID(),
                "Maureen Ivy Tattersby",
                PlanState.SIGNED_OFF,
                List.of(line("S1", "Home care in the morning"), line("S2", "Home care at tea time")),
                List.of("S2"),
                List.of(new ReferralView(
                        referred,
                        List.of(rated),
                        "This week",
                        10,
                        REFERRED.plusDays(5),
                        true,
                        REFERRED.plusDays(7),
                        all.waiting("A1").orElse(null),
                        all.waiting("A1").isPresent() ? 8L : null,
                        all.waiting("A1").isPresent()
                                ? List.of("no interim way is considered with the person")
                                : List.of(),
                        all.arranged(),
                        List.of(),
                        null)),
                all,
                List.of(),
                all.phases().stream().map(PhaseBegun::found).toList(),
                List.of(),
                List.of(),
                null,
                new WhatIsAsked(
                        List.of(new WhatIsAsked.Question(
                                "harm",
                                "What happens without it?",
                                List.of(
                                        new WhatIsAsked.Answer("serious", "Serious harm"),
                                        new WhatIsAsked.Answer("some", "Some harm")))),
                        List.of(new WhatIsAsked.Level("low", "Can wait"), new WhatIsAsked.Level("high", "This week")),
                        List.of("Moor and Dales", "Coast"),
                        List.of("Moor and Dales"),
                        List.of("Visit the home"),
                        List.of("The host council")),
                List.of("refer", "buy"));
    }

    private static ServiceLine line(String id, String what) {
        return new ServiceLine(
                id,
                what,
                new Support.Provider("Beckwater Home Care", null, null),
                null,
                null,
                null,
                null,
                9000L,
                null,
                null,
                List.of("N1"),
                List.of(),
                null,
                null,
                "At eight",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Mono<ArrangingOfPlan> refer(UUID planId, Refer refer, @Nullable String key) {
        referrals.add(refer);
        return ofPlan(planId);
    }

    @Override
    public Mono<ArrangingOfPlan> rate(UUID planId, Rate rate, @Nullable String key) {
        ratings.add(rate);
        return ofPlan(planId);
    }

    private Mono<ArrangingOfPlan> put(UUID planId, ArrangingNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<ArrangingOfPlan> waits(UUID planId, Waits note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> arranged(UUID planId, Arranged note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> differenceAgreed(UUID planId, DifferenceAgreed note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> started(UUID planId, Started note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> toldOutOfArea(UUID planId, ToldOutOfArea note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> moves(UUID planId, Moves note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> help(UUID planId, Help note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> placed(UUID planId, Placed note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> providerChange(UUID planId, ProviderChange note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> phase(UUID planId, PhaseBegun note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ArrangingOfPlan> interim(UUID planId, InterimDecided note, @Nullable String key) {
        return put(planId, note);
    }
}
