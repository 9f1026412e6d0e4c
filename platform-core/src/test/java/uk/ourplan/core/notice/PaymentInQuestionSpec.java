package uk.ourplan.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentInQuestionSpec {

    private static final String MO = "01-mo-tattersby";

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("DP-10")
    void misuse_opens_an_extra_review_that_day_and_the_decision_on_it_opens_no_second_one() {
        UUID plan = paidDirectly();

        question(plan, Map.of()).expectStatus().isOk();

        assertThat(unplanned(plan)).singleElement().satisfies(review -> {
            assertThat(review.earliest()).isEqualTo(today());
            assertThat(review.paymentDueBy()).isNotNull();
        });
        question(plan, Map.of("course", "vary", "reason", "Paid weekly from now on", "decided", today()))
                .expectStatus()
                .isOk();
        assertThat(unplanned(plan)).hasSize(1);
        assertThat(look(plan).paymentQuestions())
                .extracting(each -> each.course())
                .containsExactly(null, PaymentCourse.VARY);
    }

    @Test
    @Tag("DP-13")
    void a_payment_ends_only_once_that_is_decided_after_something_was_tried() {
        UUID plan = paidDirectly();
        question(plan, Map.of("course", "end", "reason", "No receipts", "decided", today()))
                .expectStatus()
                .isEqualTo(422);
        question(plan, Map.of()).expectStatus().isOk();
        Map<String, Object> end = completed(plan, PaymentChange.END);
        end.putAll(Map.of("met_by", "The council", "met_from", today(), "ground", "off_plan"));

        send(plan, "payment-operations", end).expectStatus().isEqualTo(422);
        question(
                        plan,
                        Map.of(
                                "course",
                                "end",
                                "reason",
                                "No receipts",
                                "attempts",
                                "Two visits",
                                "resolved",
                                false,
                                "decided",
                                today(),
                                "told",
                                today()))
                .expectStatus()
                .isOk();

        send(plan, "payment-operations", end).expectStatus().isOk();
    }

    @Test
    @Tag("DP-10")
    void the_first_payment_sets_the_day_by_which_it_is_reviewed() {
        UUID plan = paidDirectly();
        assertThat(reviews(plan)).extracting(ReviewHead::paymentDueBy).containsOnlyNulls();

        send(plan, "payment-operations", completed(plan, PaymentChange.ARRANGE))
                .expectStatus()
                .isOk();

        assertThat(reviews(plan))
                .singleElement()
                .extracting(ReviewHead::paymentDueBy)
                .isEqualTo(today().plusMonths(6));
    }

    /** Mo's plan, signed, with a direct payment for everything. */
    private UUID paidDirectly() {
        String text = Samples.text(MO + ".yaml");
        String council = text.substring(text.indexOf("  direct_payment: {explained"), text.indexOf("  dp: null"));
        String direct = council.replace("answer: declines", "answer: wants")
                        .replace("managing_advice: null", "managing_advice: 2026-11-04")
                        .replace("method: council", "method: direct_payment")
                + "  dp: {needs: [N1, N2, N3], amount_pence: 22707, frequency: weekly, paid: gross, managed_by: Mo,"
                + " employs: false, one_off_pence: 0, insurance_told: null, redundancy_events_told: [], employer_costs: [],"
                + " agreement_signed: 2026-11-06, first_payment_planned: 2026-12-01}";
        UUID plan = Objects.requireNonNull(
                northmoor.takeIn(MO, council + "  dp: null", direct).planId());
        northmoor.submit(helena, plan).expectStatus().isOk();
        northmoor
                .sign(northmoor.authoriser("team_manager"), plan)
                .expectStatus()
                .isOk();
        return plan;
    }

    private WebTestClient.ResponseSpec question(UUID plan, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(Map.of("arose", today(), "grounds", List.of("off_plan")));
        all.putAll(more);
        return send(plan, "payment-questions", all);
    }

    private Map<String, Object> completed(UUID plan, PaymentChange change) {
        List<Map<String, Object>> done = new ArrayList<>();
        look(plan).paymentSteps().stream()
                .filter(steps -> steps.change() == change)
                .forEach(steps -> steps.steps().forEach(step -> done.add(Map.of("step", step, "done", today()))));
        return new HashMap<>(Map.of(
                "method",
                "direct_payment",
                "change",
                change.code(),
                "effective",
                today(),
                "steps",
                done,
                "completed",
                today()));
    }

    private WebTestClient.ResponseSpec send(UUID plan, String kind, Map<String, Object> notice) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{id}/notices/{kind}", plan, kind)
                .bodyValue(notice)
                .exchange();
    }

    private NoticesOfPlan look(UUID plan) {
        return Objects.requireNonNull(northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/notices", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(NoticesOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private List<ReviewHead> reviews(UUID plan) {
        return Objects.requireNonNull(northmoor
                        .as(helena)
                        .get()
                        .uri("/api/v1/plans/{id}/reviews", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(ReviewsOfPlan.class)
                        .returnResult()
                        .getResponseBody())
                .reviews();
    }

    private List<ReviewHead> unplanned(UUID plan) {
        return reviews(plan).stream()
                .filter(review -> review.type() == ReviewType.UNPLANNED && review.state() == ReviewState.DUE)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
