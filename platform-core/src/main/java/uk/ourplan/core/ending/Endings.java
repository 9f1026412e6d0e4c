package uk.ourplan.core.ending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.EndingOfPlan;

/** The endings of plans, their letters, and the steps of cases. Every method works inside the transaction of the client given. */
public interface Endings {

    /** Adds one that was just proposed. */
    Mono<Void> add(DatabaseClient client, Asking asking, UUID planId, UUID personId, EndingOfPlan ending, Instant at);

    /** Keeps one as it stands now; {@code decision} is what a decision of this moment rested on. */
    Mono<Void> keep(DatabaseClient client, Asking asking, EndingOfPlan ending, @Nullable Object decision, Instant at);

    /** Moves the plan to ended, and closes what an event had opened about it. */
    Mono<Void> endPlan(DatabaseClient client, Asking asking, UUID planId, Instant at);

    /** Keeps a letter in one form; made twice from the same words it is kept once. */
    Mono<Void> addLetter(DatabaseClient client, Asking asking, EndingOfPlan ending, Paper letter, Instant at);

    /** The letter as it was last made in this form; an error where it is not what was kept. */
    Mono<Paper> letter(DatabaseClient client, CouncilId council, UUID endingId, String form);

    /** The forms in which it was made. */
    Mono<List<String>> letters(DatabaseClient client, CouncilId council, UUID endingId);

    /** What is still to be done about the person, each as its sentence. */
    Mono<List<String>> openTasks(DatabaseClient client, CouncilId council, UUID personId);

    Mono<Void> addStep(DatabaseClient client, Asking asking, UUID personId, CaseStep step, Instant at);

    /** What was decided about the person's case, first to last. */
    Mono<List<CaseStep>> steps(DatabaseClient client, CouncilId council, UUID personId);
}
