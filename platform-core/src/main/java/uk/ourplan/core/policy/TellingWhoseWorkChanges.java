package uk.ourplan.core.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.plan.FactsOfPlans.Row;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.model.EffectOnAPlan;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.policy.AskingAboutLivePlans.Asked;
import uk.ourplan.core.policy.ToldOfAPolicy.Untold;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * After a publication, puts a task on the desk of everybody whose open work it changes: of a plan's author and, where it
 * waits for sign-off, of whoever returned it before and, where its way to sign-off changes, of whoever holds a role on the way
 * that it goes now or on the one that it will go. Plan by plan with a mark that moves in the same transaction, so that
 * it goes on after a kill and tells nobody twice.
 *
 * @see "docs/decisions/0016-what-a-change-does-to-live-cases.md"
 */
@Component
class TellingWhoseWorkChanges {

    /** What was published longer ago is known by now; it also keeps a new installation from telling old news. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final int AT_ONCE = 200;
    private static final String RULE = "Council policy, version ";

    private final CouncilDoor door;
    private final Policies policies;
    private final ToldOfAPolicy told;
    private final LivePlans plans;
    private final AskingAboutLivePlans asking;
    private final Tasks tasks;
    private final NationalPack national;
    private final Clock clock;

    TellingWhoseWorkChanges(
            CouncilDoor door,
            Policies policies,
            ToldOfAPolicy told,
            LivePlans plans,
            AskingAboutLivePlans asking,
            Tasks tasks,
            NationalPack national,
            Clock clock) {
        this.door = door;
        this.policies = policies;
        this.told = told;
        this.plans = plans;
        this.asking = asking;
        this.tasks = tasks;
        this.national = national;
        this.clock = clock;
    }

    private record Step(PolicyVersion version, Untold untold, List<UUID> ids, EffectOnAPlan effect) {

        @Nullable
        UUID next() {
            return ids.size() < AT_ONCE ? null : ids.getLast();
        }
    }

    /**
     * A plan that changes and whom to tell of it.
     *
     * @param roles those that take a step on its way to sign-off, where that way changes
     */
    private record Tell(Row plan, Set<WorkerId> whom, Set<String> roles) {}

    /** Tells everybody in this council who has not been told yet. */
    Mono<Void> tell(CouncilId council) {
        return further(council).expand(done -> further(council)).then();
    }

    /** One step, or none where everybody was told. */
    private Mono<Step> further(CouncilId council) {
        return step(council).flatMap(step -> taken(council, step).thenReturn(step));
    }

    private Mono<Step> step(CouncilId council) {
        Instant since = clock.instant().minus(NEWS);
        return door.read(
                council,
                client -> told.untold(client, council, since)
                        .flatMap(untold -> policies.exactly(council, client)
                                .zipWith(
                                        plans.next(client, council, untold.position(), AT_ONCE),
                                        (published, ids) -> step(untold, published, ids))));
    }

    private Step step(Untold untold, PublishedPolicy published, List<UUID> ids) {
        PolicyVersion version = published.version(untold.version()).orElseThrow();
        LocalDate from = version.from();
        PolicyOnADay before = published.before(untold.version()).on(from);
        PolicyOnADay under = published.before(untold.version() + 1).on(from);
        return new Step(
                version,
                untold,
                ids,
                new EffectOnAPlan(
                        new LawToday(before, national.version()),
                        new LawToday(under, national.version()),
                        version.settings().keySet()));
    }

    private Mono<Void> taken(CouncilId council, Step step) {
        return asking.about(council, step.ids(), step.effect())
                .map(asked -> tells(asked, step.effect()))
                .flatMap(tells -> door.write(
                        inTheNameOf(council, step.version()),
                        client -> told.hold(client, council, step.untold())
                                .flatMap(held -> held
                                        ? told(client, council, step, tells)
                                        : Mono.just(Written.of(
                                                0L, Deed.of("policy_change_looked_at", "council", council.value()))))))
                .then();
    }

    private static List<Tell> tells(Asked asked, EffectOnAPlan effect) {
        return asked.changed().stream()
                .map(changed ->
                        new Tell(changed.plan(), Set.of(changed.plan().author()), effect.rolesAsked(changed.facts())))
                .toList();
    }

    private Mono<Written<Long>> told(DatabaseClient client, CouncilId council, Step step, List<Tell> tells) {
        return Flux.fromIterable(tells)
                .concatMap(tell -> whom(client, council, tell))
                .concatMap(tell -> Flux.fromIterable(tell.whom())
                        .concatMap(worker -> tasks.make(client, council, task(step.version(), tell.plan(), worker))))
                .collectList()
                .flatMap(made -> told.moved(
                                client, council, step.version().version(), step.next(), made.size(), clock.instant())
                        .thenReturn(written(council, made)));
    }

    private Mono<Tell> whom(DatabaseClient client, CouncilId council, Tell tell) {
        if (tell.plan().state() != PlanState.SUBMITTED) {
            return Mono.just(tell);
        }
        return told.returnedBy(client, council, tell.plan().plan())
                .flatMap(returned -> inWhoseQueue(client, council, tell).map(deciding -> {
                    Set<WorkerId> whom = new LinkedHashSet<>(tell.whom());
                    whom.addAll(returned);
                    whom.addAll(deciding);
                    return new Tell(tell.plan(), whom, tell.roles());
                }));
    }

    /** Where a waiting plan goes another way, whoever holds a role on the old way or the new one. */
    private Mono<List<WorkerId>> inWhoseQueue(DatabaseClient client, CouncilId council, Tell tell) {
        return tell.roles().isEmpty()
                ? Mono.just(List.of())
                : told.holding(client, council, inTheDirectory(tell.roles()), today());
    }

    /** A panel is in the directory by its members. */
    private static Set<String> inTheDirectory(Set<String> roles) {
        return roles.stream()
                .map(role -> role.equals(StepsToSignOff.PANEL) ? Permission.PANEL_MEMBER.code() : role)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    private NewTask task(PolicyVersion version, Row live, WorkerId owner) {
        LocalDate today = today();
        return new NewTask(
                TaskKind.POLICY_CHANGED,
                owner,
                live.person(),
                live.plan(),
                null,
                version.from().isBefore(today) ? today : version.from(),
                RULE + version.version());
    }

    private static Written<Long> written(CouncilId council, List<UUID> made) {
        Written<Long> written =
                Written.of((long) made.size(), Deed.of("policy_change_told", "council", council.value()));
        for (UUID task : made) {
            written = written.touching("task_made", task, Permission.PRACTITIONER, Permission.AUTHORISER);
        }
        return written;
    }

    /** Nobody asks for this in a request: it is recorded as done for whoever drafted the version. */
    private static Asking inTheNameOf(CouncilId council, PolicyVersion version) {
        return new Asking(
                council,
                "",
                version.draftedBy().worker(),
                version.draftedBy().name(),
                Set.of(Permission.COUNCIL_ADMIN),
                Set.of(),
                "policy-" + version.version(),
                null);
    }
}
