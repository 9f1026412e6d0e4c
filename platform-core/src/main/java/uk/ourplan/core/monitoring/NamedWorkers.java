package uk.ourplan.core.monitoring;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Workers by their names, to whom the watching of a plan can be handed. Works inside the transaction of the client given. */
public interface NamedWorkers {

    /** The workers of this name who have not left; at most two. */
    Mono<List<WorkerId>> named(DatabaseClient client, CouncilId council, String name);
}
