package uk.ourplan.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** What is to be done by whom. Every method works inside the transaction of the client that it is given. */
public interface Tasks {

    /**
     * Puts a task on somebody's desk, in the transaction of what makes it necessary.
     *
     * @return its id; for the live stream, touch {@code task} with it
     */
    Mono<UUID> make(DatabaseClient client, CouncilId council, NewTask task);

    /**
     * Closes the open tasks of this kind about a plan, in the transaction of what does them.
     *
     * @return how many there were
     */
    Mono<Long> close(DatabaseClient client, Asking asking, UUID planId, TaskKind kind);

    /** One page of somebody's open tasks, overdue first, then by the day by which they are due. */
    Mono<Page<Task>> open(
            DatabaseClient client, CouncilId council, WorkerId owner, LocalDate today, int page, int size);
}
