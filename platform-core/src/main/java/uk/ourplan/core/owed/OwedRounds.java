package uk.ourplan.core.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** How far the day's round through the plans has come. Works inside the transaction of the client given. */
public interface OwedRounds {

    /** Where the round of this day under this policy goes on; empty where it is finished. */
    Mono<Mark> mark(DatabaseClient client, CouncilId council, Round round);

    /** Holds the mark until the transaction ends; false where somebody else has gone further meanwhile. */
    Mono<Boolean> hold(DatabaseClient client, CouncilId council, Round round, Mark mark);

    /** Moves the mark on, or to the end where there is no further plan. */
    Mono<Void> moved(DatabaseClient client, CouncilId council, Round round, @Nullable UUID position, Instant at);

    /** A day, and the policy in effect on it: another policy on the same day is another round. */
    record Round(LocalDate day, int policyVersion) {}

    /** The last plan that was looked at; {@code null} at the start. */
    record Mark(@Nullable UUID position) {}
}
