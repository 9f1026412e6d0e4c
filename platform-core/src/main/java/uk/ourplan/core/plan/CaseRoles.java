package uk.ourplan.core.plan;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;

/** Who has a part in a case besides those who write its plan. */
public interface CaseRoles {

    /**
     * Whether whoever asks has one on this day: they share a team with the plan's author or manage one of theirs, stand in for them,
     * or have something to do about the person. Where the directory has the author in no team, the council is one team.
     */
    Mono<Boolean> has(DatabaseClient client, Asking asking, Plan plan, LocalDate today);
}
