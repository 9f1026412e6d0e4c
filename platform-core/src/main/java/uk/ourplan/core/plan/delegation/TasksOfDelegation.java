package uk.ourplan.core.plan.delegation;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;

/**
 * What the co-ordinator is to do: see how far it is by the agreed day (DELEGATE-05), check what was handed back (DELEGATE-06),
 * and tell everybody when it was taken back (DELEGATE-07).
 */
@Component
class TasksOfDelegation {

    /** No rule gives a day for it; a week keeps it in sight. */
    private static final int WEEKS = 1;

    private final Tasks tasks;
    private final LayingOutAPlan layingOut;

    TasksOfDelegation(Tasks tasks, LayingOutAPlan layingOut) {
        this.tasks = tasks;
        this.layingOut = layingOut;
    }

    /** It is with somebody else until the day; overdue from the day after. */
    Mono<Void> given(DatabaseClient client, Asking asking, Plan plan, LocalDate target) {
        return ended(client, asking, plan)
                .then(make(client, asking, plan, TaskKind.PLANNING_GIVEN, target, "DELEGATE-05"));
    }

    Mono<Void> handedBack(DatabaseClient client, Asking asking, Plan plan) {
        return ended(client, asking, plan)
                .then(make(client, asking, plan, TaskKind.PLANNING_HANDED_BACK, soon(), "DELEGATE-06"));
    }

    Mono<Void> takenBack(DatabaseClient client, Asking asking, Plan plan) {
        return ended(client, asking, plan)
                .then(make(client, asking, plan, TaskKind.PLANNING_TAKEN_BACK, soon(), "DELEGATE-07"));
    }

    private Mono<Void> ended(DatabaseClient client, Asking asking, Plan plan) {
        return tasks.close(client, asking, plan.id(), TaskKind.PLANNING_GIVEN)
                .then(tasks.close(client, asking, plan.id(), TaskKind.PLANNING_HANDED_BACK))
                .then();
    }

    private Mono<Void> make(
            DatabaseClient client, Asking asking, Plan plan, TaskKind kind, LocalDate due, String rule) {
        NewTask task = new NewTask(kind, plan.origin().author(), plan.origin().personId(), plan.id(), null, due, rule);
        return tasks.make(client, asking.council(), task).then();
    }

    private LocalDate soon() {
        return layingOut.today().plusWeeks(WEEKS);
    }
}
