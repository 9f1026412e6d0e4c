package uk.ourplan.core.council;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What is done at the end of every write, in its transaction: the audit entry, the notice to the live stream. */
public interface WithEveryWrite {

    Mono<Void> within(DatabaseClient client, Asking asking, Written<?> written);
}
