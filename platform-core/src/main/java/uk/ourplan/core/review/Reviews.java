package uk.ourplan.core.review;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** The reviews of a council's plans. Every method works inside the transaction of the client that it is given. */
public interface Reviews {

    Mono<Void> add(DatabaseClient client, CouncilId council, ScheduledReview review, Instant at);
}
