package uk.ourplan.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** The assessments of a council. Every method works inside the transaction of the client that it is given. */
public interface Assessments {

    /** One assessment; empty where the council has none of this id. */
    Mono<AssessmentOnRecord> find(DatabaseClient client, CouncilId council, UUID id);

    /** All assessments of a person, latest first. */
    Mono<List<AssessmentOnRecord>> ofPerson(DatabaseClient client, CouncilId council, UUID personId);

    Mono<Void> add(DatabaseClient client, CouncilId council, AssessmentOnRecord assessment, Instant at);
}
