package uk.ourplan.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.core.directory.model.Deputising;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The workers of a council, their roles and deputies. Every method works inside the transaction of the client that it is given. */
public interface Workers {

    /** Lets nobody else write to the council's directory until the transaction ends. */
    Mono<Void> hold(DatabaseClient client, CouncilId council);

    Mono<Boolean> isEmpty(DatabaseClient client, CouncilId council);

    Mono<Worker> find(DatabaseClient client, CouncilId council, WorkerId worker);

    /** By name. */
    Mono<Page<WorkerSummary>> some(DatabaseClient client, CouncilId council, WorkerSearch search, LocalDate today);

    /** Adds somebody, or does nothing where they are there; whether they are new. */
    Mono<Boolean> add(DatabaseClient client, CouncilId council, SignIn signIn, Instant at);

    Mono<Void> leave(
            DatabaseClient client,
            CouncilId council,
            WorkerId worker,
            WorkerId by,
            @Nullable WorkerId handedTo,
            Instant at);

    /** What they hold, held or will hold, and what those for whom they act do. */
    Mono<List<Held>> held(DatabaseClient client, CouncilId council, WorkerId worker);

    /** Who holds the role, of those who have not left. */
    Mono<List<Held>> holders(DatabaseClient client, CouncilId council, String role);

    Mono<Void> give(DatabaseClient client, CouncilId council, Held held, WorkerId by, Instant at);

    Mono<Void> end(DatabaseClient client, CouncilId council, Held held, WorkerId by);

    /** Where they are the absent one or the one who stands in. */
    Mono<List<Deputising>> deputising(DatabaseClient client, CouncilId council, WorkerId worker);

    Mono<Void> name(DatabaseClient client, CouncilId council, Deputising deputising, WorkerId by, Instant at);

    Mono<Void> end(DatabaseClient client, CouncilId council, Deputising deputising, WorkerId by);

    /** The names of the teams that they are in or manage on the day. */
    Mono<List<String>> teams(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate today);

    /** Those of whom the identity provider has to be told something, because it changed or because a day began. */
    Mono<List<Worker>> outOfStep(DatabaseClient client, CouncilId council, LocalDate today, int most);

    /** The identity provider knows the roles of the day. */
    Mono<Void> inStep(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate day);

    /** It has to be told again; so have the deputies of the worker. */
    Mono<Void> outOfStep(DatabaseClient client, CouncilId council, WorkerId worker);
}
