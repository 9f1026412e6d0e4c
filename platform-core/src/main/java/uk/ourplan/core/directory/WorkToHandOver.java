package uk.ourplan.core.directory;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** A feature's open work that lies with one worker and can lie with another; what is closed stays with whoever closed it. */
public interface WorkToHandOver {

    /** A code such as {@code plan}. */
    String kind();

    /** How many somebody has open. */
    Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker);

    /** Gives all of them to somebody else, in the transaction in which the one leaves; how many there were. */
    Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to);
}
