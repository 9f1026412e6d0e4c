package uk.ourplan.core.plan;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;

/** Takes a plan that was begun elsewhere into the council's casework. */
public interface TakingInAPlan {

    /**
     * Takes it in, inside the transaction of the import; whoever asks becomes its author. It arrives as presented where the
     * record says so and as a draft otherwise, never further: submitting and signing are done here.
     *
     * @return the new plan's id; an error {@link uk.ourplan.core.problem.Refused} where the person has one under way
     */
    Mono<UUID> within(DatabaseClient client, Asking asking, PlanUnderWay plan);
}
