package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.review.HandOver;
import uk.ourplan.api.review.OpenReview;
import uk.ourplan.api.review.RequestAnswered;
import uk.ourplan.api.review.ReviewAsked;
import uk.ourplan.api.review.ReviewDay;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.Planned;
import uk.ourplan.api.review.ReviewView.ReviewFinding;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.api.review.ReviewView.SectionView;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.ReassessmentField;
import uk.ourplan.language.review.RequestGround;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/** The first review of the sample's plan, with one request for an earlier one. */
public final class FakeReviews implements ReviewsApi {

    public static final UUID REVIEW = UUID.fromString("018f0000-0000-7000-8000-0000000000a1");

    private static final LocalDate DUE = LocalDate.of(2027, 1, 18);

    public final List<String> saved = new ArrayList<>();
    public final List<RequestAnswered> answers = new ArrayList<>();

    /** Whether everything that the review asks is answered. */
    public boolean answered;

    public boolean completed;

    @Override
    public Mono<ReviewRegister> register(
            @Nullable String state, @Nullable String team, @Nullable String month, int page, int size) {
        boolean none = month != null && !month.equals("2027-01");
        return Mono.just(new ReviewRegister(
                LocalDate.of(2026, 11, 23),
                Map.of("in_window", 0, "not_yet_due", 1, "overdue", 0),
                List.of(new ReviewRegister.Month(LocalDate.of(2027, 1, 1), 1, 0)),
                List.of("Beckwater team"),
                none ? new Page<>(List.of(), page, size, 0) : new Page<>(List.of(line()), page, size, size + 1)));
    }

    private static ReviewRegister.Line line() {
        return new ReviewRegister.Line(
                FakeCore.PLAN,
                FakeCore.PERSON,
                "Mo",
                1,
                "not_yet_due",
                REVIEW,
                null,
                DUE,
                null,
                "Helena Marsh",
                null,
                "Beckwater team");
    }

    private ReviewHead head() {
        return new ReviewHead(
                REVIEW,
                FakeCore.PLAN,
                FakeCore.PERSON,
                ReviewType.FIRST,
                completed ? ReviewState.COMPLETED : ReviewState.DUE,
                DUE.minusWeeks(2),
                DUE,
                null,
                DUE,
                "Helena Marsh",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Mono<ReviewsOfPlan> ofPlan(UUID planId) {
        return Mono.just(new ReviewsOfPlan(
                planId,
                "Mo",
                List.of(head()),
                List.of(new ReviewsOfPlan.RequestView(
                        UUID.fromString("018f0000-0000-7000-8000-0000000000b1"),
                        LocalDate.of(2026, 11, 20),
                        "Graham",
                        "son",
                        true,
                        RequestGround.NOT_WORKING,
                        null,
                        LocalDate.of(2026, 11, 27),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)),
                "Ring the contact team.",
                null,
                true));
    }

    @Override
    public Mono<ReviewView> review(UUID reviewId) {
        return Mono.just(new ReviewView(
                head(),
                1,
                "Mo",
                List.of(new Planned("need", "N1", "Washing"), new Planned("outcome", "O1", "Dressed by nine")),
                Arrays.stream(ReviewSectionName.values())
                        .map(name -> new SectionView(name, 0, null, null, null))
                        .toList(),
                answered
                        ? List.of()
                        : List.of(new ReviewFinding(
                                "REVIEW-05",
                                Weight.BLOCKS,
                                "It is not said whether need N1 is still being met.",
                                "Answer for each need.",
                                null,
                                ReviewSectionName.WHAT_WAS_MET,
                                "needs[N1].met",
                                List.of())),
                new Determined(
                        "review-route",
                        LocalDate.of(2026, 11, 23),
                        null,
                        List.of("changes"),
                        List.of(),
                        List.of(),
                        "any",
                        null),
                new ReviewView.Suggestion(6, "full", List.of("breakdown risk")),
                ReviewOutcome.NONE,
                List.of(
                        new ReviewView.FromReview(
                                new Carried(
                                        "F1",
                                        ReassessmentField.NEED,
                                        "N1",
                                        "She takes the stairs sitting down",
                                        ReviewSectionName.WHAT_WAS_MET),
                                LocalDate.of(2026, 11, 23),
                                "stands",
                                null),
                        new ReviewView.FromReview(
                                new Carried(
                                        "F2",
                                        ReassessmentField.WHAT_CHANGED,
                                        null,
                                        "She cannot be left at night",
                                        ReviewSectionName.CHANGES),
                                null,
                                null,
                                null)),
                true));
    }

    @Override
    public Mono<ResponseEntity<ReviewView>> save(
            UUID reviewId, String section, byte[] content, @Nullable String ifMatch) {
        saved.add(section + " over " + ifMatch);
        return review(reviewId).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ReviewsOfPlan> answer(
            UUID planId, UUID requestId, RequestAnswered answer, @Nullable String idempotencyKey) {
        answers.add(answer);
        return ofPlan(planId);
    }

    @Override
    public Mono<ReviewView> open(UUID planId, OpenReview why, @Nullable String idempotencyKey) {
        return review(REVIEW);
    }

    @Override
    public Mono<ReviewsOfPlan> asked(UUID planId, ReviewAsked asked, @Nullable String idempotencyKey) {
        return ofPlan(planId);
    }

    @Override
    public Mono<ReviewView> complete(UUID reviewId, @Nullable String idempotencyKey) {
        completed = true;
        return review(reviewId);
    }

    @Override
    public Mono<ReviewsOfPlan> handOver(UUID reviewId, HandOver handOver, @Nullable String idempotencyKey) {
        return ofPlan(FakeCore.PLAN);
    }

    @Override
    public Mono<ReviewsOfPlan> day(UUID reviewId, ReviewDay day, @Nullable String idempotencyKey) {
        return ofPlan(FakeCore.PLAN);
    }
}
