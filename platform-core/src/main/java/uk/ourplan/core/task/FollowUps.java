package uk.ourplan.core.task;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.plan.FollowUp;

/** What was done about plans; only ever added to. Works inside the transaction of the client given. */
public interface FollowUps {

    Mono<Void> add(DatabaseClient client, Asking asking, UUID personId, UUID planId, FollowUp done, Instant at);
}
