package uk.ourplan.core.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SavedPart;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.RecordPart;

/**
 * Every version of every part of people's records: added and never changed, so that a record can be read as it stood on any
 * day. Every method works inside the transaction of the client that it is given.
 */
public interface RecordParts {

    /** The person, held until the transaction ends, so that two who write do so one after the other; empty where unknown. */
    Mono<PersonOnRecord> hold(DatabaseClient client, CouncilId council, UUID personId);

    /** How often the part was saved, by whom last and when: revision 0 where it is as it came with the record. */
    Mono<SavedPart> latest(DatabaseClient client, CouncilId council, PersonOnRecord person, PartName name);

    /** All versions of the part, latest first, the one that came with the record last. */
    Mono<List<SavedPart>> all(DatabaseClient client, CouncilId council, PersonOnRecord person, PartName name);

    /** The parts as they stood at this moment; one that was first written later is as it came with the record. */
    Mono<Map<PartName, RecordPart>> asAt(DatabaseClient client, CouncilId council, UUID personId, Instant at);

    /** When the record was taken in. */
    Mono<Instant> since(DatabaseClient client, CouncilId council, UUID personId);

    /** Adds the next version of the part; before the first, the part as it came is kept beside it. */
    Mono<Void> add(
            DatabaseClient client, Asking asking, PersonOnRecord before, RecordPart part, long revision, Instant at);
}
