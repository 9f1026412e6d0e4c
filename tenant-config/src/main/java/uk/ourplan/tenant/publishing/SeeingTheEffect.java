package uk.ourplan.tenant.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.CriteriaTried;
import uk.ourplan.tenant.publishing.model.DraftContent;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.EffectOfADraft;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Redetermined;
import uk.ourplan.tenant.publishing.model.Signature;

/**
 * Works out what a draft would do to the live cases, step by step: whoever looks asks for the next step until there is none.
 * Nothing runs when nobody looks, and what was worked out survives whatever happens between two steps.
 */
@Component
public final class SeeingTheEffect {

    private static final String KIND = "policy_draft";
    /** A step answers soon enough for a progress bar. */
    private static final Duration STEP = Duration.ofMillis(800);

    private static final int STRETCH = 5_000;
    private static final int PART_OF_EXPORT = 1_000;

    private final CouncilTransaction transactions;
    private final ChangingThePolicy changing;
    private final Policies policies;
    private final Effects effects;
    private final LiveCases cases;
    private final Clock clock;

    SeeingTheEffect(
            CouncilTransaction transactions,
            ChangingThePolicy changing,
            Policies policies,
            Effects effects,
            LiveCases cases,
            Clock clock) {
        this.transactions = transactions;
        this.changing = changing;
        this.policies = policies;
        this.effects = effects;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param stale whether the draft, the policy beside it or a live case changed since it was begun
     * @param criteria what new criteria of the panel would do; empty where there are none, or it is not worked out for them
     */
    public record Shown(UUID draft, Optional<EffectOfADraft> effect, boolean stale, Optional<CriteriaTried> criteria) {}

    private record Beside(DraftStanding standing, PublishedPolicy published, Optional<EffectOfADraft> effect) {

        DraftContent content() {
            return standing.draft().content();
        }

        EffectOfADraft running() {
            return effect.filter(EffectOfADraft::isRunning)
                    .orElseThrow(() ->
                            new PolicyRefused(ProblemType.WRONG_STATE, "Nothing is being worked out. Begin it first."));
        }

        PolicyOnADay before() {
            return published.on(content().from());
        }

        PolicyOnADay under() {
            return published.withDraft(content()).on(content().from());
        }

        boolean isOf(EffectOfADraft effect) {
            return effect.draftMark().equals(EffectOfADraft.markOf(content(), published));
        }

        Optional<CriteriaTried> criteria(EffectOfADraft effect) {
            return isOf(effect) ? CriteriaTried.of(effect, before(), under()) : Optional.empty();
        }
    }

    /** What is known of a draft's effect; refused (404) where there is no such draft. */
    public Mono<Shown> find(CouncilId council, UUID draft) {
        return beside(council, draft).flatMap(beside -> shown(council, beside));
    }

    private Mono<Shown> shown(CouncilId council, Beside beside) {
        UUID draft = beside.content().id();
        return beside.effect().isEmpty()
                ? Mono.just(new Shown(draft, Optional.empty(), false, Optional.empty()))
                : cases.extent(council).map(extent -> {
                    EffectOfADraft effect = beside.effect().get();
                    boolean published = beside.standing().draft() instanceof PolicyDraft.Published;
                    boolean stale = !published
                            && (!beside.isOf(effect) || !extent.mark().equals(effect.casesMark()));
                    return new Shown(draft, Optional.of(effect), stale, beside.criteria(effect));
                });
    }

    private Mono<Beside> beside(CouncilId council, UUID draft) {
        return transactions.reading(
                council,
                client -> changing.find(council, draft, client)
                        .zipWith(policies.exactly(council, client))
                        .flatMap(both -> effects.latest(council, draft, client)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .map(effect -> new Beside(both.getT1(), both.getT2(), effect))));
    }

    /** Begins, or begins anew; refused where the draft is no draft any more (409) or breaks a bound (422). */
    public <T> Mono<T> begin(WhoIsAsking who, UUID draft, Function<Shown, T> told) {
        return beside(who.council(), draft)
                .doOnNext(SeeingTheEffect::mustBeTried)
                .flatMap(beside -> cases.extent(who.council())
                        .flatMap(extent -> transactions.writing(
                                who,
                                client -> effects.nextId(client).flatMap(id -> {
                                    EffectOfADraft effect = begun(id, beside, extent, who);
                                    return effects.add(who.council(), effect, client)
                                            .thenReturn(done(beside, effect, "policy_effect_begun", told));
                                }))));
    }

    private static void mustBeTried(Beside beside) {
        switch (beside.standing().draft()) {
            case PolicyDraft.Published any -> throw over("It is published; its effect is in the cases themselves.");
            case PolicyDraft.Discarded any -> throw over("It was laid aside.");
            case PolicyDraft.Drafted any -> {}
            case PolicyDraft.Checked any -> {}
            case PolicyDraft.Approved any -> {}
        }
        List<uk.ourplan.tenant.policy.bound.Objection> forbidden = beside.standing().objections().stream()
                .filter(uk.ourplan.tenant.policy.bound.Objection::forbids)
                .toList();
        if (!forbidden.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.INVALID,
                    "No council may decide so, and so it cannot be tried on cases: "
                            + forbidden.getFirst().says(),
                    Map.of("errors", Told.errors(forbidden)));
        }
    }

    private static PolicyRefused over(String says) {
        return new PolicyRefused(ProblemType.WRONG_STATE, says);
    }

    private EffectOfADraft begun(UUID id, Beside beside, LiveCases.Extent extent, WhoIsAsking who) {
        Instant now = clock.instant();
        return new EffectOfADraft(
                id,
                beside.content().id(),
                beside.content().revision(),
                EffectOfADraft.markOf(beside.content(), beside.published()),
                extent.mark(),
                extent.cases() == 0 ? EffectOfADraft.State.COMPLETE : EffectOfADraft.State.RUNNING,
                extent.cases(),
                0,
                null,
                Map.of(),
                new Signature(who.worker(), who.name()),
                now,
                now);
    }

    /** Goes on for a moment; refused (409) where nothing is under way, or the draft says something else by now. */
    public <T> Mono<T> goOn(WhoIsAsking who, UUID draft, Function<Shown, T> told) {
        return beside(who.council(), draft).flatMap(beside -> {
            EffectOfADraft effect = beside.running();
            if (!beside.isOf(effect)) {
                throw over("The draft or the policy beside it changed meanwhile. Begin again.");
            }
            Instant until = clock.instant().plus(STEP);
            return stretches(who.council(), beside, effect.position(), until)
                    .collectList()
                    .flatMap(stretches -> kept(who, beside, effect, stretches, told));
        });
    }

    private Flux<Redetermined> stretches(CouncilId council, Beside beside, @Nullable String from, Instant until) {
        PolicyOnADay before = beside.before();
        PolicyOnADay under = beside.under();
        return cases.next(council, from, STRETCH, before, under)
                .expand(stretch -> stretch.next() == null || clock.instant().isAfter(until)
                        ? Mono.empty()
                        : cases.next(council, stretch.next(), STRETCH, before, under));
    }

    private <T> Mono<T> kept(
            WhoIsAsking who,
            Beside beside,
            EffectOfADraft before,
            List<Redetermined> stretches,
            Function<Shown, T> told) {
        EffectOfADraft after = before;
        List<ChangedCase> changed = new ArrayList<>();
        for (Redetermined stretch : stretches) {
            after = after.further(stretch, clock.instant());
            changed.addAll(stretch.changed());
        }
        EffectOfADraft next = after;
        return transactions.writing(
                who,
                client -> effects.replace(who.council(), before, next, client)
                        .flatMap(taken -> taken
                                ? effects.add(who.council(), next.id(), changed, client)
                                        .thenReturn(next)
                                : effects.latest(who.council(), before.draft(), client))
                        .map(now -> done(beside, now, "policy_effect_worked_out", told)));
    }

    /** Stops; what was worked out stays to be looked at. */
    public <T> Mono<T> stop(WhoIsAsking who, UUID draft, Function<Shown, T> told) {
        return beside(who.council(), draft)
                .flatMap(beside -> transactions.writing(who, client -> {
                    EffectOfADraft stopped = beside.running().stopped(clock.instant());
                    return effects.replace(who.council(), beside.running(), stopped, client)
                            .flatMap(taken -> effects.latest(who.council(), draft, client))
                            .map(now -> done(beside, now, "policy_effect_stopped", told));
                }));
    }

    private static <T> Done<T> done(Beside beside, EffectOfADraft effect, String deed, Function<Shown, T> told) {
        Shown shown = new Shown(effect.draft(), Optional.of(effect), false, beside.criteria(effect));
        return new Done<>(told.apply(shown), deed, KIND, effect.draft());
    }

    /** A page of the cases that would change, and how many there are in all. */
    public Mono<CasesFound> cases(CouncilId council, UUID draft, @Nullable LiveCaseKind kind, int skip, int most) {
        return transactions.reading(
                council,
                client -> changing.find(council, draft, client)
                        .then(effects.latest(council, draft, client))
                        .flatMap(effect -> effects.changed(council, effect.id(), kind, null, skip, most, client)
                                .map(found -> new CasesFound(
                                        found,
                                        kind == null
                                                ? effect.changed()
                                                : Objects.requireNonNull(
                                                                effect.counts().get(kind))
                                                        .changed())))
                        .defaultIfEmpty(new CasesFound(List.of(), 0)));
    }

    /** A page of them. */
    public record CasesFound(List<ChangedCase> cases, long all) {}

    /** All of them, part by part, so that never more than a part is in memory; refused (404) where there is no such draft. */
    public Flux<ChangedCase> export(CouncilId council, UUID draft) {
        return beside(council, draft)
                .flatMapMany(beside -> beside.effect()
                        .map(effect -> exported(council, effect.id()))
                        .orElse(Flux.empty()));
    }

    private Flux<ChangedCase> exported(CouncilId council, UUID effect) {
        return part(council, effect, null)
                .expand(part -> part.size() < PART_OF_EXPORT ? Mono.empty() : part(council, effect, part.getLast()))
                .concatMapIterable(part -> part);
    }

    private Mono<List<ChangedCase>> part(CouncilId council, UUID effect, @Nullable ChangedCase after) {
        return transactions.reading(
                council, client -> effects.changed(council, effect, null, after, 0, PART_OF_EXPORT, client));
    }
}
