package uk.ourplan.tenant.sharing;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** What councils decided about sharing their policies; added to, never changed. */
public interface SharingDecisions {

    /** All of a council's, latest first. */
    Mono<List<SharingDecision>> of(CouncilId council, DatabaseClient within);

    Mono<Void> add(CouncilId council, SharingDecision decision, DatabaseClient within);
}
