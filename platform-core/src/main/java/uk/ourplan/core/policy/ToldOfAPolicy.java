package uk.ourplan.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** How far everybody whose work a published policy changes was told. Works inside the transaction of the client given. */
public interface ToldOfAPolicy {

    /** The first version published since then of which not everybody was told; empty where there is none. */
    Mono<Untold> untold(DatabaseClient client, CouncilId council, Instant since);

    /** Holds the mark of a version until the transaction ends; false where somebody else has gone further meanwhile. */
    Mono<Boolean> hold(DatabaseClient client, CouncilId council, Untold untold);

    /** Moves the mark on, or to the end where there is no further plan. */
    Mono<Void> moved(
            DatabaseClient client, CouncilId council, int version, @Nullable UUID position, long told, Instant at);

    /** Whoever returned the plan and has yet to decide on it again. */
    Mono<List<WorkerId>> returnedBy(DatabaseClient client, CouncilId council, UUID plan);

    /** Who holds one of these roles on the day, or stands in for somebody who does. */
    Mono<List<WorkerId>> holding(DatabaseClient client, CouncilId council, Set<String> roles, LocalDate day);

    /** A version and the last plan that was looked at for it. */
    record Untold(int version, @Nullable UUID position) {}
}
