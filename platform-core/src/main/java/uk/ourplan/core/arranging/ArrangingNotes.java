package uk.ourplan.core.arranging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** The queue that is reckoned from what is on record of arranging, and what goes on with the next version. Works inside the client's transaction. */
public interface ArrangingNotes {

    /** What was referred and found for a version goes on for the next one, which takes its place in the queue. */
    Mono<Void> carry(DatabaseClient client, CouncilId council, UUID before, UUID next);

    /** Keeps a referral as it stands in the queue. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan, ReferralNow referral, Instant at);

    /** One page of the referrals whose support has not started, the most pressing first. */
    Mono<List<QueueLine>> page(
            DatabaseClient client, CouncilId council, @Nullable String team, CouncilPolicy policy, int page, int size);

    /** How many there are. */
    Mono<Long> count(DatabaseClient client, CouncilId council, @Nullable String team);
}
