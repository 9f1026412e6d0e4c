package uk.ourplan.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.PlanFacts;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanState;

/**
 * The facts of live plans, kept beside them in a few hundred bytes each. They hold as long as neither plan nor person changed
 * since and the facts are still read in the same way; otherwise they count as not kept. Works inside the transaction of the
 * client that it is given.
 *
 * @see "docs/decisions/0026-facts-of-live-plans.md"
 */
public interface FactsOfPlans {

    /** Plans from the first to the last id: how many of which kind, and those that are wanted or whose facts are not kept. */
    Mono<Stretch> between(DatabaseClient client, CouncilId council, UUID first, UUID last, Wanted wanted);

    /** Keeps the facts of these plans as they were when they were read. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, List<LivePlan> plans);

    /** The next plans whose facts are not kept, in the order of their ids. */
    Mono<List<UUID>> notKept(DatabaseClient client, CouncilId council, @Nullable UUID after, int most);

    /**
     * Which plans are wanted.
     *
     * @param open those under way
     * @param signed those under review
     * @param charges those with something that may be charged for, whatever their state
     */
    record Wanted(boolean open, boolean signed, boolean charges) {}

    /**
     * A stretch of plans.
     *
     * @param counts those whose facts are kept
     * @param rows the wanted ones, and all whose facts are not kept
     */
    record Stretch(List<Count> counts, List<Row> rows) {}

    /** How many there are alike. */
    record Count(PlanState state, boolean hasCharges, long plans) {}

    /** A plan with its facts, or without where they are not kept. */
    interface Row {
        UUID plan();

        UUID person();

        PlanState state();

        WorkerId author();

        String recordNumber();

        boolean isKept();

        /** The facts; a fault of ours where they are not kept. */
        PlanFacts read();
    }
}
