package uk.ourplan.core.person;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SearchedFor;
import uk.ourplan.language.council.CouncilId;

/** The people of a council. Every method works inside the transaction of the client that it is given. */
public interface People {

    /** Somebody on record; empty where the council has none of this id. */
    Mono<PersonOnRecord> find(DatabaseClient client, CouncilId council, UUID id);

    /** Adds somebody; {@code false}, and nothing added, where the council has the record number already. */
    Mono<Boolean> add(DatabaseClient client, CouncilId council, PersonOnRecord person, Instant at);

    /** Keeps somebody who is on record as they are now, to be found by what they like to be called now. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, PersonOnRecord person, Instant at);

    /** Remembers that whoever asks opened the record. */
    Mono<Void> opened(DatabaseClient client, Asking asking, UUID id, Instant at);

    /** One page of those who fit, best first; with nothing looked for, those whom whoever asks opened last. */
    Mono<Page<PersonSummary>> search(DatabaseClient client, Asking asking, SearchedFor wanted, int page, int size);
}
