package uk.ourplan.core.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.task.OwedTasks.About;
import uk.ourplan.core.task.OwedTasks.Seen;
import uk.ourplan.core.task.model.OpenTask;
import uk.ourplan.core.task.model.WhatChanged;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Makes the open tasks those that are owed, in the transaction of whatever changed it. Done twice, it does nothing the second
 * time; a kill takes it back with the write; two at once open a thing once, because its key is unique among what is open.
 *
 * @see "docs/decisions/0130-tasks-that-the-law-owes.md"
 */
@Component
public class KeepingTasksInStep {

    private final OwedTasks tasks;
    private final Clock clock;

    KeepingTasksInStep(OwedTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Opens what is owed and missing, writes anew what is owed otherwise, closes what is owed no longer.
     *
     * @param about hold its row first, so that two writers come one after the other
     * @param owed everything that is owed about this; what is missing in it counts as done
     * @param by whose write it is; {@code null} for the day's round
     * @return the ids of the tasks that changed
     */
    public Mono<List<UUID>> within(
            DatabaseClient client, CouncilId council, About about, List<OwedTask> owed, @Nullable WorkerId by) {
        Instant now = clock.instant();
        Seen seen = new Seen(now, LocalDate.ofInstant(now, Days.LONDON), by);
        return tasks.open(client, council, about)
                .map(open -> WhatChanged.between(open, owed))
                .flatMap(what -> what.isNothing() ? Mono.just(List.of()) : done(client, council, about, what, seen));
    }

    private Mono<List<UUID>> done(DatabaseClient client, CouncilId council, About about, WhatChanged what, Seen seen) {
        Mono<List<UUID>> opened = Flux.fromIterable(what.opened())
                .concatMap(task -> tasks.add(client, council, about, task, seen))
                .collectList();
        Mono<Void> changed = each(what.changed(), task -> tasks.change(client, council, task, seen));
        Mono<Void> closed = each(what.closed(), task -> tasks.close(client, council, task, seen));
        return closed.then(changed).then(opened).map(made -> {
            List<UUID> all = new ArrayList<>(made);
            all.addAll(what.ids());
            return all;
        });
    }

    private static Mono<Void> each(List<OpenTask> some, java.util.function.Function<OpenTask, Mono<Void>> what) {
        return Flux.fromIterable(some).concatMap(what).then();
    }
}
