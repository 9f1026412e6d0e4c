package uk.ourplan.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.PlanInParts;
import uk.ourplan.language.council.CouncilId;

/**
 * Every plan of a council that is under way or under review, stretch by stretch in a fixed order, for whoever asks the law
 * about all of them. Works inside the transaction of the client that it is given.
 */
public interface LivePlans {

    /** How many there are and when the last of them changed. */
    Mono<Extent> extent(DatabaseClient client, CouncilId council);

    /** The ids of the next ones. */
    Mono<List<UUID>> next(DatabaseClient client, CouncilId council, @Nullable UUID after, int most);

    /** The whole of these; they are read when they are asked for. */
    Mono<List<Unread>> these(DatabaseClient client, CouncilId council, List<UUID> ids);

    /**
     * Of these plans, none of them signed, the parts with these codes: sections, and what lies beside them
     * ({@link uk.ourplan.core.law.planning.desk.PlanOnDesk.Part}).
     */
    Mono<List<UnreadParts>> parts(DatabaseClient client, CouncilId council, List<UUID> ids, Set<String> parts);

    /** The plan that changed last of whoever is on record under this number; empty where there is none. */
    Mono<UUID> latestOf(DatabaseClient client, CouncilId council, String recordNumber);

    /** How many, and when the last of them changed; {@code null} where there is none. */
    record Extent(long plans, @Nullable Instant changedAt) {}

    /** A row that came from the database; reading it is work for another thread than the one that fetches. */
    interface Unread {
        LivePlan read();
    }

    /** The same of a plan in parts. */
    interface UnreadParts {
        UUID plan();

        PlanInParts read();
    }
}
