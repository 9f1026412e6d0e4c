package uk.ourplan.tenant.publishing;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/** The published policies of the councils. A council that has published nothing has an empty one. */
public interface Policies {

    /**
     * Everything that the council has published. From memory where it is there: what another instance published is heard of
     * within a second.
     */
    Mono<PublishedPolicy> of(CouncilId council);

    /** The same inside a transaction that is under way for the council. */
    Mono<PublishedPolicy> of(CouncilId council, DatabaseClient within);

    /** Everything that the council has published up to this transaction, whatever is in memory: for changing the policy. */
    Mono<PublishedPolicy> exactly(CouncilId council, DatabaseClient within);

    /** Adds a version inside a transaction; one with its number already there is an error of the database. */
    Mono<Void> add(CouncilId council, PolicyVersion version, DatabaseClient within);
}
