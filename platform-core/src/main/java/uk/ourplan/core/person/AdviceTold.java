package uk.ourplan.core.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.Advice.Given;

/** Information and advice told to people apart from any plan. Every method works inside the transaction of its client. */
public interface AdviceTold {

    /** All that is on record for the person, latest first. */
    Mono<List<Given>> to(DatabaseClient client, CouncilId council, UUID person);

    /** Puts one thing on record. */
    Mono<Void> add(DatabaseClient client, Asking asking, UUID person, Given given, Instant at);
}
