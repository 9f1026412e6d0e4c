package uk.ourplan.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.Notice;

/** What was made known about plans; only ever added to. Works inside the transaction of the client given. */
public interface Notices {

    Mono<Void> add(DatabaseClient client, Asking asking, OfPlan plan, Notice notice, Instant at);

    /** Every plan that is under way or in force and has a line of this provider, whoever pays for it. */
    Mono<List<OfPlan>> servedBy(DatabaseClient client, CouncilId council, String provider);

    /** A plan and whose it is. */
    record OfPlan(UUID planId, UUID personId) {}
}
