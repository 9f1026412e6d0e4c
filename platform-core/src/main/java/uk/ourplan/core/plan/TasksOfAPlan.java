package uk.ourplan.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.law.owed.TasksOwed;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.task.KeepingTasksInStep;
import uk.ourplan.core.task.OwedTasks.About;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The tasks that the law owes about a plan, on the desks of those who are to do them. */
@Component
public class TasksOfAPlan {

    private final KeepingTasksInStep tasks;

    TasksOfAPlan(KeepingTasksInStep tasks) {
        this.tasks = tasks;
    }

    /**
     * Makes the open tasks those that are owed as the plan is laid out; hold it first.
     *
     * @param by whose write it is; {@code null} for the day's round
     * @return the ids of the tasks that changed
     */
    public Mono<List<UUID>> inStep(DatabaseClient client, CouncilId council, LaidOut laid, @Nullable WorkerId by) {
        Plan plan = laid.plan();
        About about =
                new About(plan.origin().personId(), plan.id(), plan.origin().author());
        return tasks.within(client, council, about, owed(laid), by);
    }

    /** Everything that is owed about it on the day of the law under which it is laid out. */
    public static List<OwedTask> owed(LaidOut laid) {
        return TasksOwed.on(laid.standing().desk(), laid.standing().law().policy());
    }
}
