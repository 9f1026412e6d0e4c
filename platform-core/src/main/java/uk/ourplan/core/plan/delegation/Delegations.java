package uk.ourplan.core.plan.delegation;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Planning that was given to somebody. Every method works inside the transaction of the client that it is given. */
public interface Delegations {

    /** Of a plan, latest first. */
    Mono<List<PlanningGiven>> ofPlan(DatabaseClient client, CouncilId council, UUID planId);

    /** To somebody, latest first. */
    Mono<List<PlanningGiven>> to(DatabaseClient client, CouncilId council, WorkerId worker);

    /** This one, where it was given to them; empty otherwise. */
    Mono<PlanningGiven> find(DatabaseClient client, CouncilId council, WorkerId to, UUID id);

    /** Adds one with what it rests on. */
    Mono<Void> add(DatabaseClient client, CouncilId council, PlanningGiven given, Object determination);

    /** Keeps how long it lasts and how it came back. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, PlanningGiven given);
}
