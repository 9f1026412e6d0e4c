package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/** Every live plan of a council with its next review. Works inside the transaction of the client given. */
public interface LivePlanReviews {

    /** Every signed plan that no later version has followed, the earliest review first. */
    Mono<List<Live>> all(DatabaseClient client, CouncilId council, LocalDate today);

    /**
     * One live plan.
     *
     * @param team a team that whoever is responsible is in
     */
    record Live(
            UUID planId,
            UUID personId,
            String personName,
            int version,
            @Nullable UUID reviewId,
            @Nullable LocalDate earliest,
            @Nullable LocalDate togetherBy,
            @Nullable LocalDate paymentDueBy,
            @Nullable String responsible,
            @Nullable String offeredTo,
            @Nullable String team) {}
}
