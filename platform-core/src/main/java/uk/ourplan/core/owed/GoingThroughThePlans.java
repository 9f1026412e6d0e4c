package uk.ourplan.core.owed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.owed.OwedRounds.Mark;
import uk.ourplan.core.owed.OwedRounds.Round;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.LivePlans.Unread;
import uk.ourplan.core.plan.TasksOfAPlan;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.task.OwedTasks;
import uk.ourplan.core.task.model.OpenTask;
import uk.ourplan.core.task.model.WhatChanged;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Once a day, and once more under another policy, looks at every plan for what only time has changed: what is owed from today
 * on and what is owed no longer. Stretch by stretch with a mark that moves in the transaction of what was found, so that two
 * instances share the work and a kill leaves nothing out.
 *
 * @see "docs/decisions/0130-tasks-that-the-law-owes.md"
 */
@Component
class GoingThroughThePlans {

    private static final int AT_ONCE = 100;

    /** Who is on record for what nobody did but the day. */
    static final WorkerId THE_DAY = new WorkerId(new UUID(0, 0));

    private final CouncilDoor door;
    private final OwedRounds rounds;
    private final OwedTasks tasks;
    private final LivePlans live;
    private final LayingOutAPlan layingOut;
    private final TasksOfAPlan tasksOf;
    private final Clock clock;

    GoingThroughThePlans(
            CouncilDoor door,
            OwedRounds rounds,
            OwedTasks tasks,
            LivePlans live,
            LayingOutAPlan layingOut,
            TasksOfAPlan tasksOf,
            Clock clock) {
        this.door = door;
        this.rounds = rounds;
        this.tasks = tasks;
        this.live = live;
        this.layingOut = layingOut;
        this.tasksOf = tasksOf;
        this.clock = clock;
    }

    /** A stretch of plans, and those among them whose tasks are not those that are owed today. */
    private record Stretch(Round round, Mark mark, List<UUID> ids, List<UUID> changed) {

        @Nullable
        UUID next() {
            return ids.size() < AT_ONCE ? null : ids.getLast();
        }
    }

    /** Goes on with today's round of this council until it is finished. */
    Mono<Void> round(CouncilId council) {
        return further(council).expand(done -> further(council)).then();
    }

    private Mono<Stretch> further(CouncilId council) {
        return stretch(council).flatMap(stretch -> taken(council, stretch).thenReturn(stretch));
    }

    private Mono<Stretch> stretch(CouncilId council) {
        return door.read(
                council,
                client -> layingOut.lawToday(client, council).flatMap(law -> {
                    Round round = new Round(today(), law.policy().version());
                    return rounds.mark(client, council, round)
                            .flatMap(mark -> live.next(client, council, mark.position(), AT_ONCE)
                                    .flatMap(ids -> changed(client, council, ids, law)
                                            .map(changed -> new Stretch(round, mark, ids, changed))));
                }));
    }

    private Mono<List<UUID>> changed(DatabaseClient client, CouncilId council, List<UUID> ids, LawToday law) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        UUID first = ids.getFirst();
        UUID last = ids.getLast();
        return live.these(client, council, ids)
                .flatMap(rows -> tasks.between(client, council, first, last).map(open -> changed(rows, open, law)));
    }

    private static List<UUID> changed(List<Unread> rows, Map<UUID, List<OpenTask>> open, LawToday law) {
        return rows.stream()
                .map(Unread::read)
                .filter(plan -> !WhatChanged.between(
                                open.getOrDefault(plan.plan().id(), List.of()), TasksOfAPlan.owed(plan.laidOut(law)))
                        .isNothing())
                .map(plan -> plan.plan().id())
                .toList();
    }

    /** Where nothing changed only the mark moves, and there is nothing to put on record. */
    private Mono<Void> taken(CouncilId council, Stretch stretch) {
        return stretch.changed().isEmpty()
                ? door.note(
                                council,
                                client -> held(client, council, stretch, Mono.just(List.of()))
                                        .thenReturn(true))
                        .then()
                : door.write(
                                inNobodysName(council),
                                client -> held(client, council, stretch, inStep(client, council, stretch.changed()))
                                        .defaultIfEmpty(List.of())
                                        .map(changed -> written(council, changed)))
                        .then();
    }

    private Mono<List<UUID>> held(DatabaseClient client, CouncilId council, Stretch stretch, Mono<List<UUID>> work) {
        return rounds.hold(client, council, stretch.round(), stretch.mark())
                .filter(ours -> ours)
                .flatMap(ours -> work.flatMap(
                        done -> rounds.moved(client, council, stretch.round(), stretch.next(), clock.instant())
                                .thenReturn(done)));
    }

    private Mono<List<UUID>> inStep(DatabaseClient client, CouncilId council, List<UUID> some) {
        return Flux.fromIterable(some)
                .concatMap(id -> layingOut.holdWhereItIs(client, council, id))
                .concatMap(laid -> tasksOf.inStep(client, council, laid, null))
                .flatMapIterable(changed -> changed)
                .collectList();
    }

    private static Written<Long> written(CouncilId council, List<UUID> changed) {
        Written<Long> written =
                Written.of((long) changed.size(), Deed.of("tasks_of_the_day", "council", council.value()));
        for (UUID task : changed) {
            written = written.touching("task_changed", task, Permission.PRACTITIONER, Permission.AUTHORISER);
        }
        return written;
    }

    private static Asking inNobodysName(CouncilId council) {
        return new Asking(council, "", THE_DAY, "", Set.of(), Set.of(), "day", null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
