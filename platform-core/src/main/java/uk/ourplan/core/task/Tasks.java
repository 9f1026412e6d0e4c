package uk.ourplan.core.task;

import java.time.Instant;
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

    /** Closes one that whoever asks has done. */
    Mono<Void> close(DatabaseClient client, Asking asking, UUID id);

    /** Puts one on the desk of a colleague. */
    Mono<Void> handOn(DatabaseClient client, Asking asking, UUID id, WorkerId to, String why, Instant at);

    /** One page of open tasks, overdue first, then by the day by which they are due. */
    Mono<Page<Task>> open(DatabaseClient client, Asking asking, Wanted wanted, LocalDate today, int page, int size);

    /** Whether the council has a plan of this id. */
    Mono<Boolean> hasPlan(DatabaseClient client, CouncilId council, UUID planId);

    /** An open task on the desk of whoever asks or of somebody whom they manage; empty where none of this id lies there. */
    Mono<Task> find(DatabaseClient client, Asking asking, UUID id, LocalDate today);

    /** Whether whoever asks manages anybody, and how many tasks of theirs are overdue. */
    Mono<Team> team(DatabaseClient client, Asking asking, LocalDate today);

    /** Which tasks are wanted. */
    sealed interface Wanted {

        /** Those on the desk of whoever asks. */
        record Mine(boolean overdue) implements Wanted {}

        /** Those that concern the people in the teams that whoever asks manages, or were handed on to them. */
        record OfMyTeam(boolean overdue) implements Wanted {}

        /** Those about a plan. */
        record AboutPlan(UUID planId) implements Wanted {}
    }

    /** The people whom somebody manages. */
    record Team(boolean isManaged, long overdue) {}
}
