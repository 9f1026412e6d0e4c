package uk.ourplan.core.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.provider.ConcernTask;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** What is to be done about concerns, and by whom. Every method works inside the transaction of the client given. */
public interface ConcernTasks {

    /** Makes the open tasks of a concern those that are owed; what was handed on stays where it lies. */
    Mono<Void> owe(DatabaseClient client, Asking asking, Concern concern, List<ConcernTask> owed, Instant at);

    /** What is to be done by whoever asks: handed on to them, by what they reported, or by their permissions. */
    Mono<Page<ConcernTaskView>> mine(DatabaseClient client, Asking asking, LocalDate today, int page, int size);

    /** What is to be done by those whom whoever asks manages. */
    Mono<Page<ConcernTaskView>> ofTeam(DatabaseClient client, Asking asking, LocalDate today, int page, int size);

    /** An open task of a concern that lies on the desk of whoever asks or of somebody whom they manage; empty for any other. */
    Mono<ConcernTaskView> find(DatabaseClient client, Asking asking, UUID concern, String key, LocalDate today);

    /** To whom open tasks of a concern were handed on, by their keys. */
    Mono<Map<String, HandedOn>> handed(DatabaseClient client, CouncilId council, UUID concern);

    /** Puts one on the desk of a colleague. */
    Mono<Void> handOn(
            DatabaseClient client, Asking asking, UUID concern, String key, WorkerId to, String why, Instant at);
}
