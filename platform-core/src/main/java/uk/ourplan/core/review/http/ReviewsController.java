package uk.ourplan.core.review.http;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.HandOver;
import uk.ourplan.api.review.OpenReview;
import uk.ourplan.api.review.RequestAnswered;
import uk.ourplan.api.review.ReviewAsked;
import uk.ourplan.api.review.ReviewDay;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.review.AskingForAReview;
import uk.ourplan.core.review.HoldingAReview;
import uk.ourplan.core.review.KeepingTheRegister;
import uk.ourplan.core.review.KeepingTheRegister.Chosen;
import uk.ourplan.core.review.LookingAtReviews;
import uk.ourplan.core.review.SchedulingReviews;
import uk.ourplan.core.sent.StrictJson;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewSectionName;

@RestController
class ReviewsController implements ReviewsApi {

    private final LookingAtReviews looking;
    private final HoldingAReview holding;
    private final SchedulingReviews scheduling;
    private final AskingForAReview asking;
    private final KeepingTheRegister register;
    private final StrictJson strict = new StrictJson();

    ReviewsController(
            LookingAtReviews looking,
            HoldingAReview holding,
            SchedulingReviews scheduling,
            AskingForAReview asking,
            KeepingTheRegister register) {
        this.looking = looking;
        this.holding = holding;
        this.scheduling = scheduling;
        this.asking = asking;
        this.register = register;
    }

    @Override
    public Mono<ReviewRegister> register(
            @Nullable String state, @Nullable String team, @Nullable String month, int page, int size) {
        return Asking.here().flatMap(who -> register.register(who, new Chosen(state, team, month), page, size));
    }

    @Override
    public Mono<ReviewsOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(who -> looking.ofPlan(who, planId));
    }

    @Override
    public Mono<ReviewView> open(UUID planId, OpenReview why, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> asking.open(who, planId, why));
    }

    @Override
    public Mono<ReviewsOfPlan> asked(UUID planId, ReviewAsked asked, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> asking.asked(who, planId, asked));
    }

    @Override
    public Mono<ReviewsOfPlan> answer(
            UUID planId, UUID requestId, RequestAnswered answer, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> asking.answer(who, planId, requestId, answer));
    }

    @Override
    public Mono<ReviewView> review(UUID reviewId) {
        return Asking.here().flatMap(who -> holding.look(who, reviewId));
    }

    @Override
    public Mono<ResponseEntity<ReviewView>> save(
            UUID reviewId, String section, byte[] content, @Nullable String ifMatch) {
        return Asking.here().flatMap(who -> {
            long read = Versions.named(ifMatch);
            ReviewSection sent = strict.read(content, named(section).type(), "The section of the review");
            return holding.save(who, reviewId, sent, read)
                    .map(view ->
                            ResponseEntity.ok().eTag(Versions.etag(read + 1)).body(view));
        });
    }

    @Override
    public Mono<ReviewView> complete(UUID reviewId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> holding.complete(who, reviewId));
    }

    @Override
    public Mono<ReviewsOfPlan> handOver(UUID reviewId, HandOver handOver, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> scheduling.handOver(who, reviewId, handOver));
    }

    @Override
    public Mono<ReviewsOfPlan> day(UUID reviewId, ReviewDay day, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(who -> scheduling.day(who, reviewId, day));
    }

    private static ReviewSectionName named(String code) {
        return Arrays.stream(ReviewSectionName.values())
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
    }
}
