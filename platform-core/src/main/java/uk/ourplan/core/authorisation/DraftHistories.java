package uk.ourplan.core.authorisation;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;

/** Who opened the history of a draft. Every method works inside the transaction of the client that it is given. */
public interface DraftHistories {

    /** Keeps that whoever asks opened it; a second time changes nothing. */
    Mono<Void> opened(DatabaseClient client, Asking asking, Plan plan, Instant at);

    /** Whether whoever asks has opened it for this version. */
    Mono<Boolean> isOpened(DatabaseClient client, Asking asking, Plan plan);
}
