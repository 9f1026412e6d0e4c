package uk.ourplan.core.plan;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.core.law.planning.authorisation.PapersForThePanel;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

/** What goes to panel with a plan. Every method works inside the transaction of the client that it is given. */
public interface PanelSubmissions {

    /** The client group that was picked; empty where none was. */
    Mono<String> clientGroup(DatabaseClient client, CouncilId council, Plan plan);

    /** Keeps which criteria it meets, and the client group. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan, PanelAnswered answered, Instant at);

    /** Keeps on which form and to which inbox it went. */
    Mono<Void> addressed(DatabaseClient client, CouncilId council, Plan plan, PapersForThePanel papers);
}
