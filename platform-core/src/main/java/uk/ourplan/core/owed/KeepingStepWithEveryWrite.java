package uk.ourplan.core.owed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.WithEveryWrite;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.person.PlansAtAGlance;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.TasksOfAPlan;

/**
 * After each write about a plan, or about a person and so about all of their plans and about what no plan says, the open tasks
 * are those that the law owes; in the same transaction, so that nothing is done without them and they are never there without it.
 */
@Component
@Order(0)
class KeepingStepWithEveryWrite implements WithEveryWrite {

    /** Saving a section sees to it itself, because it has laid out the plan already and happens all the time. */
    private static final String SEEN_TO = "section_saved";

    private static final String BEGUN = "plan_started";

    private final PlansAtAGlance plansOf;
    /** Asked for when it is needed: what lays out a plan stands behind the door whose writes this follows. */
    private final ObjectProvider<LayingOutAPlan> layingOut;

    private final TasksOfAPlan tasks;
    private final ObjectProvider<TasksOfAPerson> ofAPerson;

    KeepingStepWithEveryWrite(
            PlansAtAGlance plansOf,
            ObjectProvider<LayingOutAPlan> layingOut,
            TasksOfAPlan tasks,
            ObjectProvider<TasksOfAPerson> ofAPerson) {
        this.plansOf = plansOf;
        this.layingOut = layingOut;
        this.tasks = tasks;
        this.ofAPerson = ofAPerson;
    }

    @Override
    public Mono<Void> within(DatabaseClient client, Asking asking, Written<?> written) {
        List<Deed> writes = written.deeds().stream()
                .filter(deed -> !deed.what().contains("viewed") && !deed.what().equals(SEEN_TO))
                .toList();
        List<UUID> named = ids(writes, "plan");
        Flux<UUID> concerned =
                named.isEmpty() ? ofPeople(client, asking, ids(writes, "person")) : Flux.fromIterable(named);
        return concerned
                .concatMap(plan -> inStep(client, asking, plan))
                .thenMany(Flux.fromIterable(named.isEmpty() ? ids(writes, "person") : ids(begun(writes), "person")))
                .concatMap(person -> ofAPerson.getObject().inStep(client, asking.council(), person, asking.worker()))
                .then();
    }

    /** A first plan takes over what was owed without one. */
    private static List<Deed> begun(List<Deed> deeds) {
        return deeds.stream().filter(deed -> deed.what().equals(BEGUN)).toList();
    }

    private static List<UUID> ids(List<Deed> deeds, String kind) {
        return deeds.stream()
                .map(deed -> deed.about().get(kind))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Flux<UUID> ofPeople(DatabaseClient client, Asking asking, List<UUID> people) {
        return Flux.fromIterable(people)
                .concatMap(person -> plansOf.ofPerson(client, asking.council(), person))
                .flatMapIterable(some -> some.stream().map(PlanSummary::id).toList())
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Void> inStep(DatabaseClient client, Asking asking, UUID id) {
        return layingOut
                .getObject()
                .holdWhereItIs(client, asking.council(), id)
                .flatMap(laid -> tasks.inStep(client, asking.council(), laid, asking.worker()))
                .then();
    }
}
