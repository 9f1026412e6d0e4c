package uk.ourplan.core.authorisation;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.arranging.ArrangingNotes;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;

/**
 * What goes with the place of a version when the next one is signed: its review gives way, what somebody asked for goes along, its
 * copies and its arranging are seen to for the next one, and what was referred or found already is not bought twice (REVISE-04,
 * SCHEDULE-04, REVIEW-05, ARRANGE-01).
 *
 * @see "docs/decisions/0192-what-was-arranged-goes-on-with-the-next-version.md"
 */
@Component
class FollowingAVersion {

    private final Reviews reviews;
    private final ArrangingNotes arranging;
    private final Tasks tasks;

    FollowingAVersion(Reviews reviews, ArrangingNotes arranging, Tasks tasks) {
        this.reviews = reviews;
        this.arranging = arranging;
        this.tasks = tasks;
    }

    /** Does nothing for a first version. */
    Mono<Void> follow(DatabaseClient client, Asking asking, Plan next) {
        return Mono.justOrEmpty(next.origin().revising())
                .map(revising -> revising.how().revises())
                .flatMap(before -> follow(client, asking, before, next));
    }

    private Mono<Void> follow(DatabaseClient client, Asking asking, UUID before, Plan next) {
        return reviews.replaceDue(client, asking.council(), before, "plan revised")
                .then(reviews.goAlong(client, asking.council(), before, next))
                .then(arranging.carry(client, asking.council(), before, next.id()))
                .then(tasks.close(client, asking, before, TaskKind.GIVE_COPIES))
                .then(tasks.close(client, asking, before, TaskKind.ARRANGE_SUPPORT))
                .then();
    }
}
