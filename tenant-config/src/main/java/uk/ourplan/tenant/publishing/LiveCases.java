package uk.ourplan.tenant.publishing;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.model.Redetermined;

/**
 * The live cases of the councils: open plans, plans that wait for sign-off, due reviews and charges. The service around
 * this library knows them; here they are only looked at, stretch by stretch, each in a transaction of its own.
 */
public interface LiveCases {

    /** How many there are, and a mark that is another one as soon as any of them changes. */
    Mono<Extent> extent(CouncilId council);

    /**
     * Asks the law about the next cases, once under each policy.
     *
     * @param after where the stretch before ended; {@code null} for the first
     * @param most how many at most
     */
    Mono<Redetermined> next(
            CouncilId council, @Nullable String after, int most, PolicyOnADay before, PolicyOnADay under);

    /** How many, and as of when. */
    record Extent(long cases, String mark) {}
}
