package uk.ourplan.core.owed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.owed.OwedRounds.Round;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.publishing.Policies;

/**
 * At the beginning of the day's round looks at everybody between 16 and 25 who has no plan: a birthday alone brings tasks
 * (TRANSITION-02, TRANSITION-03). Done again after a kill, it does nothing more.
 */
@Component
class GoingThroughThePeople {

    private static final int YOUNGEST = 16;
    private static final int FROM = 26;

    private final CouncilDoor door;
    private final OwedRounds rounds;
    private final PeopleWithoutAPlan people;
    private final TasksOfAPerson tasks;
    private final Policies policies;
    private final Clock clock;

    GoingThroughThePeople(
            CouncilDoor door,
            OwedRounds rounds,
            PeopleWithoutAPlan people,
            TasksOfAPerson tasks,
            Policies policies,
            Clock clock) {
        this.door = door;
        this.rounds = rounds;
        this.people = people;
        this.tasks = tasks;
        this.policies = policies;
        this.clock = clock;
    }

    /** Nothing where the round through the plans has begun already: this comes before it. */
    Mono<Void> round(CouncilId council) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.read(
                        council,
                        client -> policies.of(council, client)
                                .map(policy -> new Round(today, policy.on(today).version()))
                                .flatMap(round -> rounds.mark(client, council, round))
                                .filter(mark -> mark.position() == null)
                                .flatMap(mark -> people.born(
                                        client, council, today.minusYears(FROM), today.minusYears(YOUNGEST))))
                .flatMapIterable(some -> some)
                .concatMap(person -> door.write(inNobodysName(council), client -> inStep(client, council, person)))
                .then();
    }

    private Mono<Written<Integer>> inStep(DatabaseClient client, CouncilId council, UUID person) {
        return tasks.inStep(client, council, person, null)
                .filter(changed -> !changed.isEmpty())
                .map(changed -> written(person, changed));
    }

    private static Written<Integer> written(UUID person, List<UUID> changed) {
        Written<Integer> written = Written.of(changed.size(), Deed.of("tasks_of_the_day", "person", person));
        for (UUID task : changed) {
            written = written.touching("task_changed", task, Permission.PRACTITIONER, Permission.AUTHORISER);
        }
        return written;
    }

    private static Asking inNobodysName(CouncilId council) {
        return new Asking(council, "", GoingThroughThePlans.THE_DAY, "", Set.of(), Set.of(), "day", null);
    }
}
