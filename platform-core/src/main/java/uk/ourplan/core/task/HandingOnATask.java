package uk.ourplan.core.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.work.HandOn;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.LookingForColleagues;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;

/**
 * Hands a task on to a colleague by name, from one's own desk or from that of somebody whom one manages. What ends the task stays what
 * it was, and so does its day.
 */
@Component
public class HandingOnATask {

    private static final int LONGEST = 500;

    private final CouncilDoor door;
    private final Tasks tasks;
    private final LookingForColleagues colleagues;
    private final Clock clock;

    HandingOnATask(CouncilDoor door, Tasks tasks, LookingForColleagues colleagues, Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Refused (404) where no such task lies there, and (422) without a reason or for somebody who may not do it. */
    public Mono<Task> handOn(Asking asking, UUID id, HandOn sent) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        return door.write(
                asking,
                client -> tasks.find(client, asking, id, today)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(task -> {
                            String why = reason(sent.why());
                            return colleagues
                                    .whoTakes(client, asking.council(), sent.to(), mayDoIt(task.owner()))
                                    .flatMap(to -> tasks.handOn(client, asking, id, to.id(), why, now)
                                            .thenReturn(Written.of(
                                                            task.handed(
                                                                    new HandedOn(to.name(), asking.name(), why, today)),
                                                            Deed.of(
                                                                    "task_handed_on",
                                                                    about(
                                                                            task,
                                                                            to.id()
                                                                                    .value())))
                                                    .touching("task_handed_on", id)));
                        }));
    }

    /** Why something is handed on, as it was said; refused (422) where nothing was, or too much. */
    @SuppressWarnings("NullAway") // JSON may leave it out
    public static String reason(@Nullable String why) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST) {
            throw new Refused(new Refusal.Invalid(
                    "It is not handed on yet. Complete it.",
                    List.of(new Mistake("why", "Say why it goes to them, in at most " + LONGEST + " characters."))));
        }
        return why.strip();
    }

    /** Who may do what lies on a desk like this; none where anybody of the council may. */
    public static Set<String> mayDoIt(String owner) {
        return switch (owner) {
            case "practitioner", "team" -> Set.of("practitioner");
            case "line_manager" -> Set.of("practitioner", "authoriser");
            default -> owner.startsWith("worker_") ? Set.of() : Set.of(owner);
        };
    }

    private static Map<String, UUID> about(Task task, UUID to) {
        return task.planId() == null
                ? Map.of("task", task.id(), "person", task.personId(), "to", to)
                : Map.of("task", task.id(), "person", task.personId(), "plan", task.planId(), "to", to);
    }
}
