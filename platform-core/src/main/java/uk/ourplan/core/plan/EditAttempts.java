package uk.ourplan.core.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.plan.SectionName;

/** What members of a panel tried to change in a plan. Every method works inside the transaction of the client that it is given. */
public interface EditAttempts {

    /** Whether whoever asks spoke for a panel about this plan. */
    Mono<Boolean> isOfThePanel(DatabaseClient client, Asking asking, UUID planId);

    /** Adds one; none is ever altered. */
    Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, SectionName section, Instant at);
}
