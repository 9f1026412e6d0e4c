package uk.ourplan.core.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanState;

/** Plans as lists show them; read only. */
public interface PlansAtAGlance {

    /** All plans of a person, last changed first. */
    Mono<List<PlanSummary>> ofPerson(DatabaseClient client, CouncilId council, UUID personId);

    /** An author's plans that are not signed off yet, last changed first; the first hundred. */
    Mono<List<PlanSummary>> underWayBy(DatabaseClient client, CouncilId council, WorkerId author);

    /** How many of an author's plans stand in each state; a state without any is left out. */
    Mono<Map<PlanState, Long>> countedBy(DatabaseClient client, CouncilId council, WorkerId author);
}
