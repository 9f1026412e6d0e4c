package uk.ourplan.tenant.publishing;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.ExamplesOfACouncil;
import uk.ourplan.tenant.publishing.model.WorkedExample;

/** The worked examples of the councils. Every method works inside the transaction of the client that it is given. */
public interface WorkedExamples {

    /** A new identifier, in the order of time. */
    Mono<UUID> nextId(DatabaseClient within);

    /** All of a council's with all their revisions. */
    Mono<ExamplesOfACouncil> of(CouncilId council, DatabaseClient within);

    /** Adds a revision; one with its number already there is an error of the database. */
    Mono<Void> add(CouncilId council, WorkedExample revision, DatabaseClient within);
}
