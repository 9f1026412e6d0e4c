package uk.ourplan.core.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.core.law.provider.WhereAConcernGoes.Way;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.council.CouncilId;

/** Concerns and the flags that they set on providers. Every method works inside the transaction of the client given. */
public interface Concerns {

    /** The number that comes next in the council. */
    Mono<Integer> next(DatabaseClient client, CouncilId council);

    Mono<Void> add(DatabaseClient client, Asking asking, Concern concern, Way way, Instant at);

    Mono<Void> keep(DatabaseClient client, Asking asking, Concern concern, Way way, Instant at);

    /** One of them, held until the transaction ends; empty where the council has none of this id. */
    Mono<Concern> hold(DatabaseClient client, CouncilId council, UUID id);

    Mono<Page<ConcernLine>> page(DatabaseClient client, CouncilId council, LocalDate today, int page, int size);

    /** Makes the flags of this concern those given. */
    Mono<Void> flag(DatabaseClient client, CouncilId council, UUID concern, List<Flag> flags);

    /** Everybody with a line of this provider in a plan that is not ended, whoever pays, each once. */
    Mono<List<Served>> servedBy(DatabaseClient client, CouncilId council, String provider);

    /** Every flag of this kind in the council. */
    Mono<List<Flag>> flags(DatabaseClient client, CouncilId council, ResponseType type);

    /** Every flag of the council on the provider of this name. */
    Mono<List<Flag>> flagsOn(DatabaseClient client, CouncilId council, String provider);
}
