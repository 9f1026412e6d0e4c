package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.Leaving;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.Deputising;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Somebody leaves: in one transaction their open work is somebody else's and the door is shut to them, whatever token they
 * still hold; then the identity provider ends their sessions. Nothing that they wrote or decided changes hands.
 */
@Component
public final class LeavingTheCouncil {

    private final CouncilDoor door;
    private final Workers workers;
    private final Teams teams;
    private final List<WorkToHandOver> work;
    private final LookingAtAWorker looking;
    private final GivingARole giving;
    private final TellingTheSignIn telling;
    private final Clock clock;

    LeavingTheCouncil(
            CouncilDoor door,
            Workers workers,
            Teams teams,
            List<WorkToHandOver> work,
            LookingAtAWorker looking,
            GivingARole giving,
            TellingTheSignIn telling,
            Clock clock) {
        this.door = door;
        this.workers = workers;
        this.teams = teams;
        this.work = List.copyOf(work);
        this.looking = looking;
        this.giving = giving;
        this.telling = telling;
        this.clock = clock;
    }

    public Mono<WorkerView> leave(Asking asking, UUID id, Leaving leaving) {
        WorkerId leaver = new WorkerId(id);
        return door.write(asking, client -> left(client, asking, leaver, leaving.handOverTo()))
                .flatMap(view -> telling.of(asking.council(), asking.alias(), leaver)
                        .then(Flux.fromIterable(view.deputies())
                                .concatMap(deputy ->
                                        telling.of(asking.council(), asking.alias(), new WorkerId(deputy.workerId())))
                                .then())
                        .thenReturn(view));
    }

    private Mono<Written<WorkerView>> left(
            DatabaseClient client, Asking asking, WorkerId leaver, @Nullable UUID handOverTo) {
        CouncilId council = asking.council();
        return workers.hold(client, council)
                .then(looking.known(client, council, leaver))
                .flatMap(worker -> worker.hasLeft() ? Mono.error(AddingAWorker.hasLeft()) : Mono.just(worker))
                .then(Mono.defer(() -> giving.mustStayAdministered(
                        client,
                        council,
                        all -> all.stream()
                                .filter(each -> !each.worker().equals(leaver))
                                .toList())))
                .then(Mono.defer(() -> handedOver(client, asking, leaver, handOverTo)))
                .then(Mono.defer(() -> ended(client, asking, leaver)))
                .then(Mono.defer(() -> workers.leave(
                        client,
                        council,
                        leaver,
                        asking.worker(),
                        handOverTo == null ? null : new WorkerId(handOverTo),
                        clock.instant())))
                .then(Mono.defer(() -> workers.outOfStep(client, council, leaver)))
                .then(Mono.defer(() -> looking.within(client, council, leaver)))
                .map(view -> Written.of(view, deed(leaver, handOverTo))
                        .touching("worker_left", leaver.value())
                        .touching("task", leaver.value()));
    }

    private static Deed deed(WorkerId leaver, @Nullable UUID handOverTo) {
        return handOverTo == null
                ? Deed.of("worker_left", "worker", leaver.value())
                : Deed.of("worker_left", Map.of("worker", leaver.value(), "handed_over_to", handOverTo));
    }

    private Mono<Void> handedOver(DatabaseClient client, Asking asking, WorkerId leaver, @Nullable UUID handOverTo) {
        return looking.inHand(client, asking.council(), leaver).flatMap(inHand -> {
            if (inHand.total() == 0 && handOverTo == null) {
                return Mono.empty();
            }
            return successor(client, asking.council(), leaver, handOverTo)
                    .flatMap(successor -> Flux.fromIterable(work)
                            .concatMap(each -> each.handOver(client, asking, leaver, successor))
                            .then(teams.leave(client, asking.council(), leaver, successor.id(), today().minusDays(1))));
        });
    }

    private Mono<Worker> successor(
            DatabaseClient client, CouncilId council, WorkerId leaver, @Nullable UUID handOverTo) {
        return Mono.justOrEmpty(handOverTo)
                .map(WorkerId::new)
                .filter(to -> !to.equals(leaver))
                .flatMap(to -> workers.find(client, council, to))
                .filter(to -> !to.hasLeft())
                .filterWhen(to -> workers.held(client, council, to.id()).map(held -> isColleague(held, to.id())))
                .switchIfEmpty(Mono.error(() -> GivingARole.wrong(
                        "hand_over_to", "They have work in hand. Choose a colleague of this council who takes it.")));
    }

    /** Whoever makes parts of one plan works for nobody here, and co-ordinates none (DELEGATE-06). */
    private static boolean isColleague(List<Held> held, WorkerId worker) {
        List<String> roles = held.stream()
                .filter(each -> each.worker().equals(worker))
                .map(Held::role)
                .toList();
        return roles.isEmpty() || roles.stream().anyMatch(role -> !role.equals(Permission.DELEGATE.code()));
    }

    /** Nobody stands in for somebody who has left, and nobody who has left stands in. */
    private Mono<Void> ended(DatabaseClient client, Asking asking, WorkerId leaver) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        return workers.held(client, asking.council(), leaver)
                .flatMapIterable(all -> all)
                .filter(held -> held.worker().equals(leaver))
                .concatMap(held -> workers.end(
                        client,
                        asking.council(),
                        new Held(held.id(), leaver, held.role(), held.spell().endingOn(today.minusDays(1), today)),
                        asking.worker()))
                .thenMany(workers.deputising(client, asking.council(), leaver).flatMapIterable(all -> all))
                .concatMap(each -> workers.end(
                        client,
                        asking.council(),
                        new Deputising(
                                each.id(),
                                each.absent(),
                                each.standsIn(),
                                each.spell().endingOn(today.minusDays(1), today)),
                        asking.worker()))
                .then();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
