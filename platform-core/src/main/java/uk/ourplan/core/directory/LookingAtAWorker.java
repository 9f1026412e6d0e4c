package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.Deputy;
import uk.ourplan.api.directory.RoleHeld;
import uk.ourplan.api.directory.WorkInHand;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.directory.model.Deputising;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.RolesOnADay;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/** Everything that the directory says of one worker, and what they have open. */
@Component
public final class LookingAtAWorker {

    private final CouncilDoor door;
    private final Workers workers;
    private final Teams teams;
    private final List<WorkToHandOver> work;
    private final Clock clock;

    LookingAtAWorker(CouncilDoor door, Workers workers, Teams teams, List<WorkToHandOver> work, Clock clock) {
        this.door = door;
        this.workers = workers;
        this.teams = teams;
        this.work = List.copyOf(work);
        this.clock = clock;
    }

    public Mono<WorkerView> look(Asking asking, UUID id) {
        return door.read(asking.council(), client -> within(client, asking.council(), new WorkerId(id)));
    }

    /** What lies with them: of every feature, and the teams that they manage. */
    public Mono<WorkInHand> work(Asking asking, UUID id) {
        WorkerId worker = new WorkerId(id);
        return door.read(
                asking.council(),
                client -> known(client, asking.council(), worker)
                        .flatMap(there -> inHand(client, asking.council(), worker)));
    }

    Mono<WorkInHand> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return Flux.fromIterable(work)
                .concatMap(each ->
                        each.inHand(client, council, worker).map(count -> new WorkInHand.Kind(each.kind(), count)))
                .collectList()
                .zipWith(teams.managedBy(client, council, worker), (kinds, managed) -> {
                    List<WorkInHand.Kind> all = new ArrayList<>(kinds);
                    all.add(new WorkInHand.Kind("team", managed));
                    return new WorkInHand(
                            all.stream().filter(kind -> kind.count() > 0).toList());
                });
    }

    /** Refused (404) where the council has nobody of this identifier. */
    Mono<Worker> known(DatabaseClient client, CouncilId council, WorkerId worker) {
        return workers.find(client, council, worker)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())));
    }

    Mono<WorkerView> within(DatabaseClient client, CouncilId council, WorkerId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return known(client, council, id)
                .flatMap(worker -> workers.held(client, council, id)
                        .flatMap(held -> workers.deputising(client, council, id)
                                .flatMap(deputising -> deputies(client, council, id, deputising)
                                        .flatMap(named -> workers.teams(client, council, id, today)
                                                .map(in -> view(worker, held, deputising, named, in, today))))));
    }

    private static WorkerView view(
            Worker worker,
            List<Held> held,
            List<Deputising> deputising,
            List<Deputy> named,
            List<String> teams,
            LocalDate today) {
        return new WorkerView(
                worker.id().value(),
                worker.firstNames(),
                worker.lastName(),
                worker.email(),
                worker.leftAt(),
                worker.inStep(),
                worker.hasLeft() ? List.of() : List.copyOf(RolesOnADay.of(worker.id(), held, deputising, today)),
                held.stream()
                        .filter(each -> each.worker().equals(worker.id()))
                        .map(each -> new RoleHeld(
                                each.id(),
                                each.role(),
                                each.spell().from(),
                                each.spell().until()))
                        .toList(),
                some(named, deputising, true, worker.id()),
                some(named, deputising, false, worker.id()),
                teams);
    }

    private static List<Deputy> some(List<Deputy> named, List<Deputising> deputising, boolean absent, WorkerId worker) {
        List<UUID> wanted = deputising.stream()
                .filter(each -> each.absent().equals(worker) == absent)
                .map(Deputising::id)
                .toList();
        return named.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    /** Each with the name of the other one of the two. */
    private Mono<List<Deputy>> deputies(
            DatabaseClient client, CouncilId council, WorkerId worker, List<Deputising> deputising) {
        return Flux.fromIterable(deputising)
                .concatMap(each -> {
                    WorkerId other = each.absent().equals(worker) ? each.standsIn() : each.absent();
                    LocalDate until = each.spell().until();
                    return workers.find(client, council, other)
                            .map(found -> new Deputy(
                                    each.id(),
                                    other.value(),
                                    found.name(),
                                    each.spell().from(),
                                    until == null ? LocalDate.MAX : until));
                })
                .collectList();
    }
}
