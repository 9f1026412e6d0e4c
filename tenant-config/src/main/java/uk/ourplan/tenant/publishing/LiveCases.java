package uk.ourplan.tenant.publishing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
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

    /**
     * The facts of one question out of the latest plan of whoever is on record under this number; empty where there is none.
     *
     * @param policy under which costs are reckoned that are themselves facts of the question
     */
    Mono<Copied> facts(
            DatabaseClient within, CouncilId council, String recordNumber, String determination, PolicyOnADay policy);

    /**
     * Facts of a plan: codes, days and figures and nothing else.
     *
     * @param facts empty where the plan says nothing to the question
     */
    record Copied(UUID plan, Map<String, @Nullable Object> facts) {}

    /** How many, and as of when. */
    record Extent(long cases, String mark) {}
}
