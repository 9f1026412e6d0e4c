package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.model.LineOnRecord;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Who manages whom, over the teams that a council keeps. */
public interface LinesOfManagement {

    /** Of each of these authors above whom somebody is on record. */
    Mono<Map<WorkerId, LineOnRecord>> above(
            DatabaseClient client, CouncilId council, Set<WorkerId> authors, LocalDate today);
}
