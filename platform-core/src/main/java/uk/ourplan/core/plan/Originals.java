package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.OriginalForm;
import uk.ourplan.language.council.CouncilId;

/** Plans in the forms in which people made them. Works inside the transaction of the client that it is given. */
public interface Originals {

    Mono<Void> add(DatabaseClient client, Asking asking, UUID planId, OriginalForm original, Instant at);

    /** The one that was filed last; empty where none was. */
    Mono<Filed> last(DatabaseClient client, CouncilId council, UUID planId);

    /** One that was filed. */
    record Filed(String mediaType, ByteBuffer body, String byName, Instant at) {}
}
