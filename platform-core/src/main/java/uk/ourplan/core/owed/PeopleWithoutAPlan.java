package uk.ourplan.core.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** What is known of people beside their plans. Works inside the transaction of the client given. */
public interface PeopleWithoutAPlan {

    Mono<Dealt> dealt(DatabaseClient client, CouncilId council, UUID personId);

    /** Those born in these days, both of them among them, who never had a plan for needs of their own. */
    Mono<List<UUID>> born(DatabaseClient client, CouncilId council, LocalDate from, LocalDate to);

    /**
     * What was done about somebody.
     *
     * @param closed whether their case is closed
     * @param recorded the keys of the tasks without a plan about which something was put on record
     * @param lastBy who wrote last on their record; {@code null} where nobody is known
     */
    record Dealt(
            boolean closed, Set<String> recorded, @Nullable WorkerId lastBy) {}
}
