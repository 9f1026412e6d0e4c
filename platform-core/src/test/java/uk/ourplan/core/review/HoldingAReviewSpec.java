package uk.ourplan.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.Planned;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

@DisplayName(
        "SCHEDULE-01, SCHEDULE-11, SCHEDULE-12, SCHEDULE-15, REVIEW-01, REVIEW-02, REVIEW-05, REVIEW-13: reviews asked for and held")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldingAReviewSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody ME = NORTHMOOR.practitioner();
    private static final ReviewsHeld REVIEWS = new ReviewsHeld(NORTHMOOR, ME);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_signed_plan_has_exactly_one_next_review_and_it_is_owed_as_a_task() {
        UUID plan = NORTHMOOR.signed();

        ReviewsOfPlan reviews = REVIEWS.ofPlan(plan);

        assertThat(reviews.reviews()).singleElement().satisfies(next -> {
            assertThat(next.state()).isEqualTo(ReviewState.DUE);
            assertThat(next.type()).isEqualTo(ReviewType.FIRST);
            assertThat(next.earliest()).isEqualTo(today().plusWeeks(6));
            assertThat(next.dueBy()).isEqualTo(today().plusWeeks(8));
        });
        assertThat(reviews.askEarlier()).isNotBlank();
        NORTHMOOR
                .as(ME)
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(html -> assertThat(html)
                        .contains("can ask for a review at any time if the plan is not working")
                        .contains("Northmoor Care Line"));
        assertThat(REVIEWS.owed(plan)).anyMatch(key -> key.startsWith("SCHEDULE-03:"));
    }

    @Test
    void the_review_puts_every_need_outcome_and_risk_of_the_plan_in_force_and_is_complete_only_when_all_are_answered() {
        UUID plan = NORTHMOOR.signed();
        ReviewHead next = REVIEWS.next(plan);
        ReviewView opened = REVIEWS.review(next.id());

        assertThat(opened.planned()).extracting(Planned::kind).contains("need", "outcome", "risk", "line");
        REVIEWS.complete(next.id()).expectStatus().isEqualTo(409);

        REVIEWS.answerAll(opened, "no_change", true);
        ReviewView answered = REVIEWS.review(next.id());
        assertThat(answered.findings())
                .filteredOn(finding -> finding.weight() == Weight.BLOCKS)
                .isEmpty();
        ReviewView done = Objects.requireNonNull(REVIEWS.complete(next.id())
                .expectStatus()
                .isOk()
                .expectBody(ReviewView.class)
                .returnResult()
                .getResponseBody());
        assertThat(done.head().state()).isEqualTo(ReviewState.COMPLETED);
        assertThat(REVIEWS.ofPlan(plan).reviews())
                .filteredOn(one -> one.state() == ReviewState.DUE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.type()).isEqualTo(ReviewType.ROUTINE);
                    assertThat(one.dueBy()).isEqualTo(today().plusMonths(12));
                });
        assertThat(REVIEWS.owed(plan)).anyMatch(key -> key.startsWith("REVIEW-13:"));
        REVIEWS.save(next.id(), "risks", 1, Map.of("new_risks", "one more"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void two_who_save_the_same_section_do_not_overwrite_each_other() {
        UUID review = REVIEWS.next(NORTHMOOR.signed()).id();
        REVIEWS.save(review, "risks", 0, Map.of("new_risks", "none"))
                .expectStatus()
                .isOk();

        REVIEWS.save(review, "risks", 0, Map.of("new_risks", "a stair carpet"))
                .expectStatus()
                .isEqualTo(412);
        REVIEWS.save(review, "money", 0, Map.of("sufficient", true))
                .expectStatus()
                .isOk();
    }

    @Test
    void completing_twice_at_once_completes_once_and_sets_one_next_review() {
        UUID plan = NORTHMOOR.signed();
        ReviewHead next = REVIEWS.next(plan);
        REVIEWS.answerAll(REVIEWS.review(next.id()), "no_change", true);

        List<CompletableFuture<Integer>> both = List.of(completing(next.id()), completing(next.id()));
        List<Integer> answers = new ArrayList<>();
        both.forEach(one -> answers.add(status(one)));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(NORTHMOOR.column("select id::text from casework.review where plan_id = '" + plan
                        + "' and state in ('due', 'under_way')"))
                .hasSize(1);
    }

    private static CompletableFuture<Integer> completing(UUID review) {
        return CompletableFuture.supplyAsync(() ->
                REVIEWS.complete(review).expectBody().returnResult().getStatus().value());
    }

    private static int status(CompletableFuture<Integer> one) {
        try {
            return one.join();
        } catch (CompletionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_review_leads_to_a_revision_that_carries_what_was_found_and_its_signature_sets_the_clock_anew() {
        UUID plan = NORTHMOOR.signed();
        ReviewHead first = REVIEWS.next(plan);
        REVIEWS.answerAll(REVIEWS.review(first.id()), "revise", false);
        REVIEWS.complete(first.id()).expectStatus().isOk();

        UUID second = UUID.fromString(JSON.readTree(Objects.requireNonNull(NORTHMOOR
                        .as(ME)
                        .post()
                        .uri("/api/v1/plans/{id}/revision", plan)
                        .bodyValue(Map.of("kind", "formal", "review_id", first.id(), "reason", "The review found it"))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()))
                .at("/head/id")
                .asString());

        assertThat(REVIEWS.owed(plan)).noneMatch(key -> key.startsWith("REVIEW-13:"));
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();
        assertThat(REVIEWS.ofPlan(second).reviews())
                .filteredOn(one -> one.state() == ReviewState.DUE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.planId()).isEqualTo(second);
                    assertThat(one.dueBy()).isEqualTo(today().plusWeeks(8));
                });
        assertThat(REVIEWS.ofPlan(second).reviews())
                .filteredOn(one -> one.state() == ReviewState.REPLACED)
                .hasSize(1);
    }

    @Test
    void what_a_review_finds_that_was_under_way_when_a_later_version_was_signed_leads_on_from_that_one() {
        UUID plan = NORTHMOOR.signed();
        ReviewHead first = REVIEWS.next(plan);
        REVIEWS.answerAll(REVIEWS.review(first.id()), "revise", false);
        UUID second = revised(plan, null);
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();

        REVIEWS.complete(first.id()).expectStatus().isOk();

        assertThat(REVIEWS.owed(plan)).anyMatch(key -> key.startsWith("REVIEW-13:") && key.endsWith(":revise"));
        assertThat(revised(second, first.id())).isNotEqualTo(second);
    }

    private static UUID revised(UUID plan, @Nullable UUID review) {
        Map<String, Object> sent = new HashMap<>(Map.of(
                "kind",
                "formal",
                "reason",
                "The days do not suit her",
                "plan_changes",
                true,
                "changes",
                List.of(Map.of(
                        "says", "The tea visit moves to Wednesday",
                        "kind", "circumstances",
                        "grade", "minor",
                        "found_on", today()))));
        sent.put("review_id", review);
        return UUID.fromString(JSON.readTree(Objects.requireNonNull(NORTHMOOR
                        .as(ME)
                        .post()
                        .uri("/api/v1/plans/{id}/revision", plan)
                        .bodyValue(sent)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()))
                .at("/head/id")
                .asString());
    }

    @Test
    void anybody_may_ask_and_a_reasonable_request_for_the_person_opens_a_review() {
        UUID plan = NORTHMOOR.signed();
        ask(plan, true, "circumstances", null).expectStatus().isOk();
        UUID request = REVIEWS.ofPlan(plan).requests().getFirst().id();
        assertThat(REVIEWS.owed(plan)).contains("REVIEW-01:" + request);

        answer(plan, request, Map.of("reasonable", true, "affects_plan", false, "review", false, "reason", "Later"))
                .expectStatus()
                .isEqualTo(409);
        answer(plan, request, Map.of("reasonable", true, "affects_plan", true, "review", true))
                .expectStatus()
                .isOk();

        assertThat(REVIEWS.ofPlan(plan).reviews()).extracting(ReviewHead::type).contains(ReviewType.UNPLANNED);
        assertThat(REVIEWS.owed(plan))
                .doesNotContain("REVIEW-01:" + request)
                .anyMatch(key -> key.startsWith("REVIEW-02:"));
    }

    @Test
    void a_request_that_is_refused_is_answered_in_writing_with_the_way_to_complain() {
        UUID plan = NORTHMOOR.signed();
        ask(plan, true, "not_working", null).expectStatus().isOk();
        UUID request = REVIEWS.ofPlan(plan).requests().getFirst().id();

        answer(plan, request, Map.of("reasonable", false, "affects_plan", false, "review", false))
                .expectStatus()
                .isEqualTo(409);
        answer(
                        plan,
                        request,
                        Map.of(
                                "reasonable",
                                false,
                                "affects_plan",
                                false,
                                "review",
                                false,
                                "reason",
                                "It was reviewed last week and nothing changed"))
                .expectStatus()
                .isOk();

        assertThat(REVIEWS.ofPlan(plan).requests().getFirst().letter())
                .contains("It was reviewed last week and nothing changed")
                .contains("complaints@northmoor.example");
    }

    @Test
    void another_ground_says_which_and_the_triage_counts_working_days() {
        UUID plan = NORTHMOOR.signed();

        ask(plan, false, "other", null).expectStatus().isEqualTo(422);
        ask(plan, false, "other", "The ward asks").expectStatus().isOk();

        assertThat(REVIEWS.ofPlan(plan).requests().getFirst().triageBy()).isAfter(today().plusDays(5));
    }

    @Test
    void a_review_that_is_handed_over_stays_with_the_sender_until_it_is_accepted() {
        UUID plan = NORTHMOOR.signed();
        ReviewHead next = REVIEWS.next(plan);
        Somebody other = ME.called("Ifeoma Nwachukwu");

        handOver(ME, next.id(), Map.of("step", "offer", "to", "Ifeoma Nwachukwu", "note", "Nearer to her"))
                .expectStatus()
                .isOk();
        assertThat(REVIEWS.next(plan).responsible()).isEqualTo("Helena Marsh");
        assertThat(REVIEWS.next(plan).offeredTo()).isEqualTo("Ifeoma Nwachukwu");
        assertThat(REVIEWS.owed(plan)).anyMatch(key -> key.startsWith("SCHEDULE-11:"));
        handOver(other, next.id(), Map.of("step", "accept")).expectStatus().isOk();

        assertThat(REVIEWS.next(plan).responsible()).isEqualTo("Ifeoma Nwachukwu");
        assertThat(REVIEWS.next(plan).offeredTo()).isNull();
        assertThat(REVIEWS.owed(plan)).noneMatch(key -> key.startsWith("SCHEDULE-11:"));
    }

    @Test
    void the_window_moves_once_to_the_actual_start_and_a_later_day_wants_its_reason() {
        UUID plan = NORTHMOOR.signed();
        UUID review = REVIEWS.next(plan).id();
        LocalDate started = today().plusDays(10);

        day(review, Map.of("started_on", started)).expectStatus().isOk();
        assertThat(REVIEWS.next(plan).earliest()).isEqualTo(started.plusWeeks(6));
        assertThat(REVIEWS.next(plan).dueBy()).isEqualTo(started.plusWeeks(8));
        assertThat(NORTHMOOR.open(ME, plan).head().reviewDue()).isEqualTo(started.plusWeeks(8));
        day(review, Map.of("started_on", started.plusDays(1))).expectStatus().isEqualTo(409);
        LocalDate late = started.plusWeeks(8).plusDays(1);
        day(review, Map.of("due_by", late)).expectStatus().isEqualTo(422);
        day(review, Map.of("due_by", late, "reason", "She is abroad"))
                .expectStatus()
                .isOk();
        day(review, Map.of("due_by", today().plusMonths(12).plusDays(1), "reason", "Later"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void a_direct_payment_brings_its_own_date_and_one_visit_keeps_both() {
        UUID plan = NORTHMOOR.signed();
        UUID review = REVIEWS.next(plan).id();

        day(review, Map.of("first_payment_on", today().minusMonths(5)))
                .expectStatus()
                .isOk();

        assertThat(REVIEWS.next(plan).paymentDueBy())
                .isEqualTo(today().minusMonths(5).plusMonths(6));
        assertThat(REVIEWS.next(plan).togetherBy())
                .isEqualTo(today().minusMonths(5).plusMonths(6));
    }

    @Test
    void where_a_direct_payment_is_reviewed_the_councils_guidance_is_shown_or_its_dates_and_otherwise_nothing() {
        Casework eastvale = Casework.with("eastvale");

        assertThat(paymentGuidance(eastvale, "10-ranjit-bhogal"))
                .isEqualTo("https://www.eastvale.example/procedures/direct-payment-reviews");
        assertThat(paymentGuidance(NORTHMOOR, "10-ranjit-bhogal"))
                .contains("within 6 months of its first payment", "every 12 months");
        assertThat(paymentGuidance(NORTHMOOR, "01-mo-tattersby")).isNull();
    }

    private static @Nullable String paymentGuidance(Casework council, String sample) {
        UUID plan = Objects.requireNonNull(council.takeIn(sample).planId());
        return Objects.requireNonNull(council.as(council.practitioner())
                        .get()
                        .uri("/api/v1/plans/{id}/reviews", plan)
                        .exchange()
                        .expectBody(ReviewsOfPlan.class)
                        .returnResult()
                        .getResponseBody())
                .paymentGuidance();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    private static ResponseSpec day(UUID review, Map<String, ?> day) {
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/reviews/{id}/day", review)
                .bodyValue(day)
                .exchange();
    }

    private static ResponseSpec handOver(Somebody by, UUID review, Map<String, ?> step) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri("/api/v1/reviews/{id}/hand-over", review)
                .bodyValue(step)
                .exchange();
    }

    private static ResponseSpec ask(UUID plan, boolean onBehalf, String ground, @Nullable String said) {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "received_on",
                today(),
                "requester",
                "Graham Tattersby",
                "relationship",
                "son",
                "on_behalf",
                onBehalf,
                "ground",
                ground));
        asked.put("said", said);
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/review-requests", plan)
                .bodyValue(asked)
                .exchange();
    }

    private static ResponseSpec answer(UUID plan, UUID request, Map<String, ?> answer) {
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/review-requests/{request}/answer", plan, request)
                .bodyValue(answer)
                .exchange();
    }
}
