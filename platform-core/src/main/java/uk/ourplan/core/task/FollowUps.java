package uk.ourplan.core.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.plan.FollowUp;

/** What was done about plans and people; only ever added to. Works inside the transaction of the client given. */
public interface FollowUps {

    /** Adds it beside the plan; beside the person where there is none. */
    Mono<Void> add(
            DatabaseClient client, Asking asking, UUID personId, @Nullable UUID planId, FollowUp done, Instant at);
}
