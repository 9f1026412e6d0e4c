package uk.ourplan.tenant.sharing;

import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;

/**
 * The one place where councils see something of one another: copies of published policies, each written by its own council
 * while that shares. Every method works inside the transaction of the client that it is given.
 *
 * @see <a href="../../../../../../../../docs/decisions/0019-a-shared-policy-is-a-copy.md">Decision 0019</a>
 */
public interface SharedPolicies {

    /** Puts the council's published policy where the others see it. */
    Mono<Void> show(CouncilId council, Instant since, DatabaseClient within);

    /** Writes the copy anew after a publication; does nothing where the council does not share. */
    Mono<Void> follow(CouncilId council, DatabaseClient within);

    /** Takes the copy away. */
    Mono<Void> hide(CouncilId council, DatabaseClient within);

    /** The others that share and are open, by name. */
    Mono<List<SharedPolicy.Sharer>> others(CouncilId council, int offset, int limit, DatabaseClient within);

    Mono<Long> countOthers(CouncilId council, DatabaseClient within);

    /** What another open council shares; empty where it does not, or is not there, or is the council itself. */
    Mono<SharedPolicy> find(CouncilId council, String sharer, DatabaseClient within);
}
