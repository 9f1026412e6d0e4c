package uk.ourplan.tenant.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.publishing.Standing.Beside;
import uk.ourplan.tenant.publishing.model.DraftContent;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.DraftStep;
import uk.ourplan.tenant.publishing.model.ExampleChange;
import uk.ourplan.tenant.publishing.model.OpenSteps;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/**
 * The way of a change: drafted, edited, checked, approved by a second person, published. What each call gives back is made by
 * the caller from how the draft then stands, in the same transaction.
 */
@Component
public final class ChangingThePolicy {

    private static final String KIND = "policy_draft";
    private static final Set<String> ABOUT_THE_PANEL = Set.of(
            PanelSettings.PANEL_ENABLED.key(),
            PanelSettings.PANEL_CRITERIA.key(),
            PanelSettings.PANEL_WARN_SHARE.key());

    private final CouncilTransaction transactions;
    private final Policies policies;
    private final PolicyDrafts drafts;
    private final WorkedExamples examples;
    private final Effects effects;
    private final Standing standing;
    private final WhoOwnsGuidance guidance;
    private final Clock clock;

    ChangingThePolicy(
            CouncilTransaction transactions,
            Policies policies,
            PolicyDrafts drafts,
            WorkedExamples examples,
            Effects effects,
            Standing standing,
            WhoOwnsGuidance guidance,
            Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.drafts = drafts;
        this.examples = examples;
        this.effects = effects;
        this.standing = standing;
        this.guidance = guidance;
        this.clock = clock;
    }

    /** The day of the question. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Days.LONDON));
    }

    /** Begins a draft. */
    public <T> Mono<T> draft(WhoIsAsking who, DraftedChange change, Function<DraftStanding, T> told) {
        return transactions.writing(
                who,
                client -> held(who, client).zipWith(drafts.nextId(client)).flatMap(start -> {
                    Beside beside = start.getT1();
                    DraftContent content = content(
                            start.getT2(),
                            1,
                            change,
                            Map.of(),
                            beside.published(),
                            signature(who),
                            Set.of(who.worker()));
                    PolicyDraft draft = new PolicyDraft.Drafted(content);
                    return ofTheirs(who, content, beside, client)
                            .then(drafts.add(who.council(), draft, client))
                            .thenReturn(done(draft, beside, "policy_drafted", told));
                }));
    }

    /** Writes in a draft, which then has to be checked again; refused (412) where its revision has moved on. */
    public <T> Mono<T> edit(
            WhoIsAsking who, UUID id, long revision, DraftedChange change, Function<DraftStanding, T> told) {
        return step(who, id, DraftStep.EDIT, "policy_draft_edited", told, (draft, beside) -> {
            DraftContent before = unchanged(draft, revision);
            Set<WorkerId> editors = new HashSet<>(before.editedBy());
            editors.add(who.worker());
            return new PolicyDraft.Drafted(content(
                    id,
                    before.revision() + 1,
                    change,
                    before.examples(),
                    beside.published(),
                    before.draftedBy(),
                    editors));
        });
    }

    /**
     * Makes something else of a worked example as part of the draft, or takes that back; the draft has to be checked again.
     *
     * @param change {@code null} to leave the example as it is
     */
    public <T> Mono<T> changeExample(
            WhoIsAsking who,
            UUID id,
            long revision,
            UUID example,
            @Nullable ExampleChange change,
            Function<DraftStanding, T> told) {
        return step(who, id, DraftStep.EDIT, "policy_draft_edited", told, (draft, beside) -> {
            DraftContent before = unchanged(draft, revision);
            if (beside.examples().on(before.from()).stream()
                    .noneMatch(each -> each.id().equals(example))) {
                throw unknown();
            }
            Map<UUID, ExampleChange> changes = new LinkedHashMap<>(before.examples());
            if (change == null) {
                changes.remove(example);
            } else {
                changes.put(example, change);
            }
            return new PolicyDraft.Drafted(before.withExamples(changes, who.worker(), clock.instant()));
        });
    }

    private static DraftContent unchanged(PolicyDraft draft, long revision) {
        DraftContent before = draft.content();
        if (before.revision() != revision) {
            throw new PolicyRefused(
                    ProblemType.STALE,
                    "Somebody changed this draft since you opened it. Compare both and save again.",
                    Map.of("revision", before.revision()));
        }
        return before;
    }

    public <T> Mono<T> check(WhoIsAsking who, UUID id, Function<DraftStanding, T> told) {
        return step(who, id, DraftStep.CHECK, "policy_draft_checked", told, (draft, beside) -> switch (draft) {
            case PolicyDraft.Drafted drafted -> drafted.checked(clock.instant());
            default -> throw new IllegalStateException("Only a draft is checked.");
        });
    }

    public <T> Mono<T> approve(WhoIsAsking who, UUID id, Function<DraftStanding, T> told) {
        return step(who, id, DraftStep.APPROVE, "policy_draft_approved", told, (draft, beside) -> switch (draft) {
            case PolicyDraft.Checked checked -> checked.approved(signature(who), clock.instant());
            default -> throw new IllegalStateException("Only a checked draft is approved.");
        });
    }

    public <T> Mono<T> publish(WhoIsAsking who, UUID id, Function<DraftStanding, T> told) {
        return step(who, id, DraftStep.PUBLISH, "policy_published", told, (draft, beside) -> switch (draft) {
            case PolicyDraft.Approved approved ->
                approved.published(beside.published().latest() + 1, clock.instant());
            default -> throw new IllegalStateException("Only an approved draft is published.");
        });
    }

    public Mono<Void> discard(WhoIsAsking who, UUID id) {
        return step(
                        who,
                        id,
                        DraftStep.DISCARD,
                        "policy_draft_discarded",
                        standing -> standing.draft().content().id(),
                        (draft, beside) ->
                                new PolicyDraft.Discarded(draft.content().touched(clock.instant())))
                .then();
    }

    /** How a draft stands now; refused (404) where there is none. */
    public Mono<DraftStanding> find(CouncilId council, UUID id) {
        return transactions.reading(council, client -> find(council, id, client));
    }

    /** The same inside a transaction that is under way for the council. */
    Mono<DraftStanding> find(CouncilId council, UUID id, DatabaseClient client) {
        return drafts.find(council, id, client)
                .switchIfEmpty(Mono.error(ChangingThePolicy::unknown))
                .flatMap(draft -> beside(council, client)
                        .flatMap(beside -> tried(council, draft, beside, client))
                        .map(beside -> standing.of(draft, beside)));
    }

    /** Drafts, open ones first, and how many there are on all pages. */
    public Mono<DraftsFound> some(CouncilId council, int offset, int limit) {
        return transactions.reading(
                council,
                client -> beside(council, client)
                        .flatMap(beside -> drafts.some(council, offset, limit, client)
                                .flatMapIterable(found -> found)
                                .concatMap(draft -> tried(council, draft, beside, client)
                                        .map(besideIt -> standing.of(draft, besideIt)))
                                .collectList()
                                .zipWith(drafts.count(council, client), DraftsFound::new)));
    }

    /** A page of drafts. */
    public record DraftsFound(List<DraftStanding> drafts, long all) {}

    private <T> Mono<T> step(
            WhoIsAsking who, UUID id, DraftStep step, String deed, Function<DraftStanding, T> told, Taking taking) {
        return transactions.writing(
                who,
                client -> held(who, client)
                        .flatMap(around -> drafts.find(who.council(), id, client)
                                .switchIfEmpty(Mono.error(ChangingThePolicy::unknown))
                                .flatMap(draft -> tried(who.council(), draft, around, client)
                                        .flatMap(beside -> {
                                            mustBeOpen(step, draft, beside, who);
                                            PolicyDraft next = taking.take(draft, beside);
                                            Mono<Void> theirs = step == DraftStep.EDIT
                                                    ? ofTheirs(who, next.content(), beside, client)
                                                    : Mono.empty();
                                            return theirs.then(kept(who.council(), next, beside, client))
                                                    .thenReturn(done(next, beside, deed, told));
                                        }))));
    }

    /** With what was found of the draft's effect, where new criteria of the panel make it matter. */
    private Mono<Beside> tried(CouncilId council, PolicyDraft draft, Beside beside, DatabaseClient client) {
        DraftContent content = draft.content();
        return ABOUT_THE_PANEL.stream().noneMatch(content.settings()::containsKey)
                ? Mono.just(beside)
                : effects.latest(council, content.id(), client)
                        .map(beside::with)
                        .defaultIfEmpty(beside);
    }

    private Mono<Void> ofTheirs(WhoIsAsking who, DraftContent content, Beside beside, DatabaseClient client) {
        return guidance.mustChange(who, content.settings().keySet(), beside.published(), today(), client);
    }

    private void mustBeOpen(DraftStep step, PolicyDraft draft, Beside beside, WhoIsAsking who) {
        DraftStanding stands = standing.of(draft, beside);
        OpenSteps.of(stands, who, today()).against(step).ifPresent(hindrance -> {
            throw new PolicyRefused(
                    hindrance.type(),
                    hindrance.says(),
                    hindrance.type() == ProblemType.INVALID
                            ? Map.of("errors", Told.errors(stands))
                            : Map.of("state", draft.state()));
        });
    }

    /** A version first, because the draft points at it. */
    private Mono<Void> kept(CouncilId council, PolicyDraft next, Beside beside, DatabaseClient client) {
        Mono<Void> version = next instanceof PolicyDraft.Published published
                ? policies.add(council, published.asVersion(), client)
                        .thenMany(Flux.fromIterable(beside.examples().broughtBy(published)))
                        .concatMap(revision -> examples.add(council, revision, client))
                        .then()
                : Mono.empty();
        return version.then(drafts.replace(council, next, client))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("The draft changed while it was held.")))
                .then();
    }

    private Mono<Beside> held(WhoIsAsking who, DatabaseClient client) {
        return drafts.hold(who.council(), client).then(beside(who.council(), client));
    }

    private Mono<Beside> beside(CouncilId council, DatabaseClient client) {
        return policies.exactly(council, client)
                .zipWith(examples.of(council, client), (published, theirs) -> new Beside(published, theirs, null));
    }

    private <T> Done<T> done(PolicyDraft draft, Beside beside, String deed, Function<DraftStanding, T> told) {
        DraftStanding stands = standing.of(draft, beside);
        return new Done<>(told.apply(stands), deed, KIND, draft.content().id());
    }

    private DraftContent content(
            UUID id,
            long revision,
            DraftedChange change,
            Map<UUID, ExampleChange> examples,
            PublishedPolicy published,
            Signature drafter,
            Set<WorkerId> editors) {
        return new DraftContent(
                id,
                revision,
                change.from(),
                change.settings(),
                change.legalBases(),
                examples,
                change.reason(),
                published.latest(),
                drafter,
                editors,
                clock.instant());
    }

    private static Signature signature(WhoIsAsking who) {
        return new Signature(who.worker(), who.name());
    }

    static PolicyRefused unknown() {
        return new PolicyRefused(
                ProblemType.NOT_FOUND, "There is nothing here. Check the address, or look for it again by searching.");
    }

    /** What a step makes of a draft. */
    private interface Taking {
        PolicyDraft take(PolicyDraft draft, Beside beside);
    }
}
