package uk.ourplan.tenant.publishing;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.PolicyDraft;

/** The drafts of changes to the councils' policies. */
public interface PolicyDrafts {

    /** A new identifier, in the order of time. */
    Mono<UUID> nextId(DatabaseClient within);

    /** Lets nobody else write to the council's policy until the transaction ends. */
    Mono<Void> hold(CouncilId council, DatabaseClient within);

    /** The draft; empty where the council has none of this identifier. */
    Mono<PolicyDraft> find(CouncilId council, UUID id, DatabaseClient within);

    /** Open ones first, then by last change; those laid aside are left out. */
    Mono<List<PolicyDraft>> some(CouncilId council, int offset, int limit, DatabaseClient within);

    /** How many there are, those laid aside left out. */
    Mono<Long> count(CouncilId council, DatabaseClient within);

    Mono<Void> add(CouncilId council, PolicyDraft draft, DatabaseClient within);

    /** Puts the draft in place of its revision before; false where that is not what stands there. */
    Mono<Boolean> replace(CouncilId council, PolicyDraft draft, DatabaseClient within);
}
