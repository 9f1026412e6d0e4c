package uk.ourplan.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.task.model.OpenTask;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The tasks that rules owe. Every method works inside the transaction of the client that it is given. */
public interface OwedTasks {

    /** The open ones about this, by their key. */
    Mono<List<OpenTask>> open(DatabaseClient client, CouncilId council, About about);

    /** The open ones about these plans, which stand between two ids. */
    Mono<Map<UUID, List<OpenTask>>> between(DatabaseClient client, CouncilId council, UUID first, UUID last);

    /** Opens one; nothing happens where the same is open already. */
    Mono<UUID> add(DatabaseClient client, CouncilId council, About about, OwedTask task, Seen seen);

    /** Writes an open one anew. */
    Mono<Void> change(DatabaseClient client, CouncilId council, OpenTask task, Seen seen);

    /** Closes one: it is owed no longer. */
    Mono<Void> close(DatabaseClient client, CouncilId council, OpenTask task, Seen seen);

    /**
     * What tasks are about.
     *
     * @param planId {@code null} for what is owed about the person whatever their plans
     * @param practitioner whose work it is
     */
    record About(UUID personId, @Nullable UUID planId, WorkerId practitioner) {}

    /**
     * When it was seen and whose write showed it.
     *
     * @param by {@code null} where only time did
     */
    record Seen(Instant at, LocalDate on, @Nullable WorkerId by) {}
}
