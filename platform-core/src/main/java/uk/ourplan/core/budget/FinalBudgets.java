package uk.ourplan.core.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.law.budget.FinalBudget;
import uk.ourplan.language.council.CouncilId;

/** The budgets of all versions of plans. Works inside the transaction of the client given. */
public interface FinalBudgets {

    /** Those of every version of the plan that this is one of, first to last. */
    Mono<List<FinalBudget>> ofPlan(DatabaseClient client, CouncilId council, UUID planId);
}
