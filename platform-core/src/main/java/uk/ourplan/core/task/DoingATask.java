package uk.ourplan.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;

/**
 * Says of a task on one's desk that it was seen to. What a rule owes is ended by what the rule wants and by nothing else: it
 * can't be waved away (EQUIP-04, RISK-08).
 */
@Component
public class DoingATask {

    private final CouncilDoor door;
    private final Tasks tasks;
    private final Clock clock;

    DoingATask(CouncilDoor door, Tasks tasks, Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Refused (404) where no such task lies on the desk, and (409) where something else ends it, with what that is. */
    public Mono<Task> done(Asking asking, UUID id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.write(
                asking,
                client -> tasks.find(client, asking, id, today)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .doOnNext(DoingATask::mustEndByHand)
                        .flatMap(task -> tasks.close(client, asking, id)
                                .thenReturn(Written.of(task, Deed.of("task_done", about(task)))
                                        .touching("task_done", id))));
    }

    private static void mustEndByHand(Task task) {
        if (task.why() != null) {
            throw new Refused(new Refusal.WrongState(
                    "This task ends by itself. " + task.why().ends()));
        }
        if (!TaskKind.of(task.kind()).isEndedByHand()) {
            throw new Refused(new Refusal.WrongState("This task ends by itself when it has been done."));
        }
    }

    private static Map<String, UUID> about(Task task) {
        Map<String, UUID> about = new HashMap<>(Map.of("task", task.id(), "person", task.personId()));
        if (task.planId() != null) {
            about.put("plan", task.planId());
        }
        return about;
    }
}
