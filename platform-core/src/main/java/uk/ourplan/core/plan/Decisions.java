package uk.ourplan.core.plan;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DecisionRecorded;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

/** Decisions taken in planning. Every method works inside the transaction of the client that it is given. */
public interface Decisions {

    /** Those of a plan, latest first. */
    Mono<List<DecisionRecorded>> of(DatabaseClient client, CouncilId council, Plan plan);

    /** Adds one; none is ever altered. */
    Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, DecisionRecorded decision);
}
