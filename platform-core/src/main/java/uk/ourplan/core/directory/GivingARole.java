package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.GiveRole;
import uk.ourplan.api.directory.NameDeputy;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.Deputising;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.core.directory.model.StillAdministered;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/** Gives roles and takes them back, and names who stands in for whom; never so that nobody administers the council. */
@Component
public final class GivingARole {

    private final CouncilDoor door;
    private final Workers workers;
    private final RolesOnOffer offer;
    private final LookingAtAWorker looking;
    private final TellingTheSignIn telling;
    private final NewIds ids;
    private final Clock clock;

    GivingARole(
            CouncilDoor door,
            Workers workers,
            RolesOnOffer offer,
            LookingAtAWorker looking,
            TellingTheSignIn telling,
            NewIds ids,
            Clock clock) {
        this.door = door;
        this.workers = workers;
        this.offer = offer;
        this.looking = looking;
        this.telling = telling;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<WorkerView> give(Asking asking, UUID id, GiveRole role) {
        WorkerId worker = new WorkerId(id);
        return written(
                asking,
                worker,
                "role_given",
                client -> offer.of(asking.council(), client)
                        .filter(offered ->
                                offered.stream().anyMatch(one -> one.role().equals(role.role())))
                        .switchIfEmpty(Mono.error(() -> wrong("role", "This role is not on offer here.")))
                        .then(Mono.defer(() -> workers.held(client, asking.council(), worker)))
                        .flatMap(held -> {
                            Spell spell = spell(role.from(), role.until());
                            mustBeNew(held, worker, role.role(), spell);
                            return workers.give(
                                    client,
                                    asking.council(),
                                    new Held(ids.next(), worker, role.role(), spell),
                                    asking.worker(),
                                    clock.instant());
                        }));
    }

    public Mono<WorkerView> end(Asking asking, UUID id, UUID roleId, EndOn end) {
        WorkerId worker = new WorkerId(id);
        return written(
                asking,
                worker,
                "role_ended",
                client -> workers.held(client, asking.council(), worker)
                        .flatMap(held -> held.stream()
                                .filter(each -> each.id().equals(roleId)
                                        && each.worker().equals(worker))
                                .findFirst()
                                .<Mono<Void>>map(each -> ended(client, asking, each, end.lastDay()))
                                .orElseGet(() -> Mono.error(new Refused(new Refusal.NotFound())))));
    }

    public Mono<WorkerView> nameDeputy(Asking asking, UUID id, NameDeputy deputy) {
        WorkerId absent = new WorkerId(id);
        WorkerId standsIn = new WorkerId(deputy.standsIn());
        return written(
                asking,
                absent,
                "deputy_named",
                client -> workers.find(client, asking.council(), standsIn)
                        .filter(found -> !found.hasLeft() && !standsIn.equals(absent))
                        .switchIfEmpty(
                                Mono.error(() -> wrong("stands_in", "Choose a colleague who works for the council.")))
                        .flatMap(found -> workers.name(
                                client,
                                asking.council(),
                                new Deputising(ids.next(), absent, standsIn, spell(deputy.from(), deputy.until())),
                                asking.worker(),
                                clock.instant())));
    }

    public Mono<WorkerView> endDeputy(Asking asking, UUID id, UUID deputyId, EndOn end) {
        WorkerId absent = new WorkerId(id);
        return written(
                asking,
                absent,
                "deputy_ended",
                client -> workers.deputising(client, asking.council(), absent)
                        .flatMap(all -> all.stream()
                                .filter(each -> each.id().equals(deputyId)
                                        && each.absent().equals(absent))
                                .findFirst()
                                .<Mono<Void>>map(each -> workers.end(
                                        client,
                                        asking.council(),
                                        new Deputising(
                                                each.id(),
                                                each.absent(),
                                                each.standsIn(),
                                                each.spell().endingOn(end.lastDay(), today())),
                                        asking.worker()))
                                .orElseGet(() -> Mono.error(new Refused(new Refusal.NotFound())))));
    }

    private Mono<Void> ended(DatabaseClient client, Asking asking, Held held, LocalDate lastDay) {
        Held after =
                new Held(held.id(), held.worker(), held.role(), held.spell().endingOn(lastDay, today()));
        return mustStayAdministered(
                        client,
                        asking.council(),
                        all -> all.stream()
                                .map(each -> each.id().equals(held.id()) ? after : each)
                                .toList())
                .then(workers.end(client, asking.council(), after, asking.worker()));
    }

    /** Refused (409) where the council would have no administrator left; asked only of a council that has one. */
    Mono<Void> mustStayAdministered(DatabaseClient client, CouncilId council, Function<List<Held>, List<Held>> change) {
        return workers.holders(client, council, Permission.COUNCIL_ADMIN.code()).flatMap(now -> {
            boolean lost = StillAdministered.by(now, today()) && !StillAdministered.by(change.apply(now), today());
            return lost
                    ? Mono.error(new Refused(new Refusal.WrongState(
                            "They are the council's last administrator. Make somebody else an administrator first.")))
                    : Mono.empty();
        });
    }

    private Mono<WorkerView> written(
            Asking asking, WorkerId worker, String deed, Function<DatabaseClient, Mono<Void>> change) {
        return door.write(
                        asking,
                        client -> workers.hold(client, asking.council())
                                .then(looking.known(client, asking.council(), worker))
                                .flatMap(GivingARole::mustWorkHere)
                                .then(Mono.defer(() -> change.apply(client)))
                                .then(Mono.defer(() -> workers.outOfStep(client, asking.council(), worker)))
                                .then(Mono.defer(() -> looking.within(client, asking.council(), worker)))
                                .map(view -> Written.of(view, Deed.of(deed, "worker", view.id()))
                                        .touching("worker", view.id(), Permission.COUNCIL_ADMIN)))
                .flatMap(view -> toldOf(asking, view).thenReturn(view));
    }

    /** Them and whoever stands in for them. */
    private Mono<Void> toldOf(Asking asking, WorkerView view) {
        return telling.of(asking.council(), asking.alias(), new WorkerId(view.id()))
                .then(reactor.core.publisher.Flux.fromIterable(view.deputies())
                        .concatMap(
                                deputy -> telling.of(asking.council(), asking.alias(), new WorkerId(deputy.workerId())))
                        .then());
    }

    private static Mono<Worker> mustWorkHere(Worker worker) {
        return worker.hasLeft() ? Mono.error(AddingAWorker.hasLeft()) : Mono.just(worker);
    }

    private void mustBeNew(List<Held> held, WorkerId worker, String role, Spell spell) {
        boolean overlaps = held.stream()
                .filter(each -> each.worker().equals(worker) && each.role().equals(role))
                .map(Held::spell)
                .anyMatch(each -> overlap(each, spell));
        if (overlaps) {
            throw wrong(
                    "from", "They hold this role on some of these days already. End that first, or choose other days.");
        }
    }

    private static boolean overlap(Spell one, Spell other) {
        return one.holdsOn(other.from()) || other.holdsOn(one.from());
    }

    private Spell spell(LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(today())) {
            throw wrong("from", "A role begins today or later: what was done before stays as it was.");
        }
        if (until != null && until.isBefore(from)) {
            throw wrong("until", "The last day is before the first.");
        }
        return new Spell(from, until);
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, Days.LONDON);
    }

    static Refused wrong(String at, String says) {
        return new Refused(new Refusal.Invalid("It cannot be done like this.", List.of(new Mistake(at, says))));
    }
}
