package uk.ourplan.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.review.model.Request;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.review.ReviewSectionName;

/** The reviews of a council's plans. Every method works inside the transaction of the client that it is given. */
public interface Reviews {

    /** Adds a review that is to be held, with the determination that it rests on. */
    Mono<Void> add(DatabaseClient client, CouncilId council, Review review, Object determination, Instant at);

    /** Keeps how far it has come; a completed one is never changed again. */
    Mono<Void> keep(DatabaseClient client, CouncilId council, Review review);

    /** What nobody has begun yet for this version gives way, because another takes its place. */
    Mono<Void> replaceDue(DatabaseClient client, CouncilId council, UUID planId, String because);

    /**
     * What was asked for and is not finished goes along with the version that follows: a request without an answer, and a review that
     * was opened for its own reason, so that it looks at the version in force (REVIEW-01, REVIEW-02, REVIEW-05).
     */
    Mono<Void> goAlong(DatabaseClient client, CouncilId council, UUID before, Plan next);

    /** No review of this version is to be held any more, begun or not, asked for or planned, because the plan is ended. */
    Mono<Void> endWith(DatabaseClient client, CouncilId council, UUID planId, String because);

    /** When reviews of this person's plans of this kind were last held. */
    Mono<FirstReviewDue.Before> before(DatabaseClient client, CouncilId council, Plan plan);

    Mono<Review> find(DatabaseClient client, CouncilId council, UUID id);

    /** The same, held until the transaction ends. */
    Mono<Review> hold(DatabaseClient client, CouncilId council, UUID id);

    /** All of this version and of those before it, latest first. */
    Mono<List<Review>> ofPlan(DatabaseClient client, CouncilId council, Plan plan);

    Mono<Map<ReviewSectionName, SavedReviewSection>> sections(DatabaseClient client, CouncilId council, UUID review);

    Mono<Void> keepSection(DatabaseClient client, Asking asking, UUID review, SavedReviewSection section);

    Mono<Void> add(DatabaseClient client, Asking asking, Request request, Instant at);

    /** Held until the transaction ends. */
    Mono<Request> request(DatabaseClient client, CouncilId council, UUID id);

    Mono<Void> answer(DatabaseClient client, Asking asking, Request request);

    Mono<List<Request>> requests(DatabaseClient client, CouncilId council, Plan plan);
}
