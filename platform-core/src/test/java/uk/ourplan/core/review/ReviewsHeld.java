package uk.ourplan.core.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.Planned;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.review.ReviewState;

/** Reviews of signed plans as somebody of a council opens, answers and completes them. */
record ReviewsHeld(Casework council, Somebody me) {

    void answerAll(ReviewView opened, String action, boolean nothingChanged) {
        UUID review = opened.head().id();
        save(
                        review,
                        "how_held",
                        0,
                        Map.of(
                                "held_on",
                                LocalDate.now(Days.LONDON),
                                "method",
                                "full",
                                "way",
                                "visit",
                                "counts_as_first",
                                true,
                                "person_took_part",
                                true,
                                "who_else",
                                "nobody",
                                "advocacy_considered",
                                LocalDate.now(Days.LONDON)))
                .expectStatus()
                .isOk();
        save(
                        review,
                        "what_was_met",
                        0,
                        Map.of(
                                "needs",
                                each(opened, "need", id -> Map.of("need", id, "met", "met")),
                                "outcomes",
                                each(
                                        opened,
                                        "outcome",
                                        id -> Map.of("outcome", id, "met", "met", "contribution", "The visits"))))
                .expectStatus()
                .isOk();
        save(
                        review,
                        "risks",
                        0,
                        Map.of(
                                "risks",
                                each(opened, "risk", id -> Map.of("risk", id, "how", "As planned")),
                                "new_risks",
                                "none",
                                "fire_considered",
                                true,
                                "peep_needed",
                                false))
                .expectStatus()
                .isOk();
        save(review, "money", 0, Map.of("sufficient", true, "used_as_planned", true, "contribution_due", false))
                .expectStatus()
                .isOk();
        save(review, "changes", 0, nothingChanged ? nothing() : somethingSmall())
                .expectStatus()
                .isOk();
        save(review, "next", 0, whatNext(action)).expectStatus().isOk();
    }

    private static Map<String, Object> nothing() {
        return Map.of("none", true, "plan_changes", false, "budget_changes", false, "method_changes", false);
    }

    private static Map<String, Object> somethingSmall() {
        return Map.of(
                "changes",
                List.of(Map.of(
                        "says", "Another agency",
                        "kind", "circumstances",
                        "grade", "minor",
                        "found_on", LocalDate.now(Days.LONDON),
                        "reassess", false,
                        "reason", "Needs are the same")),
                "plan_changes",
                true,
                "budget_changes",
                true,
                "method_changes",
                false,
                "new_cost_pence",
                24_000);
    }

    private static Map<String, Object> whatNext(String action) {
        Map<String, Object> next = new HashMap<>();
        next.put("actions", List.of(action));
        next.put("next_due", LocalDate.now(Days.LONDON).plusMonths(12));
        next.put("next_method", "full");
        next.put("responsible", "Helena Marsh");
        next.put(
                "factors",
                Map.of(
                        "needs_complexity", "low",
                        "change_likelihood", "low",
                        "plan_complexity", "low",
                        "ongoing_risk", "low",
                        "breakdown_risk", "low",
                        "monitoring_planned", "none",
                        "circumstances_and_support", "low"));
        next.put("person_view", "Suits me");
        next.put("carer_view", "Suits us");
        next.put("wellbeing_effect", "None feared");
        next.put("period_from", LocalDate.now(Days.LONDON));
        next.put("period_to", LocalDate.now(Days.LONDON).plusYears(1));
        next.put(
                "timing",
                Map.of("told_on", LocalDate.now(Days.LONDON), "told_how", "at the visit", "told_to", "person"));
        return next;
    }

    private static List<Map<String, String>> each(
            ReviewView opened, String kind, java.util.function.Function<String, Map<String, String>> one) {
        return opened.planned().stream()
                .filter(planned -> planned.kind().equals(kind))
                .map(Planned::id)
                .map(one)
                .toList();
    }

    List<String> owed(UUID plan) {
        return council.column("select owed_key from casework.task where plan_id = '" + plan
                + "' and owed_key is not null and done_at is null");
    }

    ReviewHead next(UUID plan) {
        return ofPlan(plan).reviews().stream()
                .filter(one -> one.state() == ReviewState.DUE && one.planId().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    ReviewsOfPlan ofPlan(UUID plan) {
        return Objects.requireNonNull(council.as(me)
                .get()
                .uri("/api/v1/plans/{id}/reviews", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ReviewsOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    ReviewView review(UUID id) {
        return Objects.requireNonNull(council.as(me)
                .get()
                .uri("/api/v1/reviews/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ReviewView.class)
                .returnResult()
                .getResponseBody());
    }

    ResponseSpec save(UUID review, String section, long read, Map<String, ?> content) {
        return council.as(me)
                .put()
                .uri("/api/v1/reviews/{id}/sections/{section}", review, section)
                .header("If-Match", "\"" + read + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(content)
                .exchange();
    }

    ResponseSpec complete(UUID review) {
        return council.as(me)
                .post()
                .uri("/api/v1/reviews/{id}/completion", review)
                .exchange();
    }
}
