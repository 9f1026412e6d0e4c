package uk.ourplan.core.council;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What was answered to requests that carried a key, so that the same request sent again gets the same answer. */
public interface RepeatedRequests {

    /**
     * What was answered before to this request; empty for a new one, which is then marked as under way until its
     * transaction ends.
     *
     * @throws uk.ourplan.core.problem.Refused (as an error) while the first is under way (409), or where the key was used
     *     for another request (422)
     */
    Mono<Object> answered(DatabaseClient client, Asking asking, RequestKey key);

    /** Remembers the answer in the transaction of the write. */
    Mono<Void> remember(DatabaseClient client, Asking asking, RequestKey key, Object answer);
}
