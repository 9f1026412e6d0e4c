package uk.ourplan.core.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;

/** The forms of after-care as they were filed. Works inside the transaction of the client that it is given. */
public interface AftercareForms {

    Mono<Void> add(DatabaseClient client, Asking asking, UUID planId, byte[] page, Instant at);

    /** The one that was filed last; empty where none was. */
    Mono<byte[]> last(DatabaseClient client, CouncilId council, UUID planId);
}
