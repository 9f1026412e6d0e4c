package uk.ourplan.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import uk.ourplan.api.notice.AffectedPlans;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.TasksSeen;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.Support;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MakingKnownSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();
    private final Somebody commissioner =
            Somebody.of(northmoor.council(), Permission.COMMISSIONING_OFFICER).called("Carl Commissioner");

    @Test
    @Tag("EQUIP-04")
    void equipment_made_known_about_a_signed_plan_is_a_task_that_cannot_be_closed_by_hand() {
        UUID plan = northmoor.signed();

        send(commissioner, plan, "equipment", equipment("Bath board"))
                .expectStatus()
                .isOk();

        Task task = task(plan, "EQUIP-04");
        assertThat(task.says()).isEqualTo("Add to the plan what was supplied: Bath board.");
        northmoor
                .as(helena)
                .post()
                .uri("/api/v1/work/tasks/{id}/done", task.id())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @Tag("EQUIP-03")
    void a_notice_without_what_was_supplied_is_refused() {
        UUID plan = northmoor.signed();

        send(helena, plan, "equipment", Map.of("kind", "aid", "supplied", today(), "notified", today()))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("RISK-08")
    void a_provider_s_failure_opens_an_urgent_task_for_everybody_whom_it_serves() {
        UUID one = northmoor.submitted();
        UUID other = northmoor.signed();
        String provider = provider(one);

        AffectedPlans affected = Objects.requireNonNull(northmoor
                .as(commissioner)
                .post()
                .uri("/api/v1/providers/failures")
                .bodyValue(Map.of("provider", provider.toUpperCase(java.util.Locale.UK), "failed", today()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(AffectedPlans.class)
                .returnResult()
                .getResponseBody());

        assertThat(affected.plans()).isEqualTo(2);
        for (UUID plan : List.of(one, other)) {
            Task task = task(plan, "RISK-08");
            assertThat(task.urgent()).isTrue();
            assertThat(task.due()).isEqualTo(today());
        }
    }

    @Test
    @Tag("RISK-08")
    void that_it_is_not_ours_does_not_dismiss_it() {
        UUID plan = northmoor.submitted();
        northmoor
                .as(commissioner)
                .post()
                .uri("/api/v1/providers/failures")
                .bodyValue(Map.of("provider", provider(plan), "failed", today()))
                .exchange()
                .expectStatus()
                .isOk();
        UUID task = task(plan, "RISK-08").id();

        assertThat(status(task, Map.of("on", today(), "outcome", "not_possible", "said", "Not ours")))
                .isEqualTo(422);
        assertThat(status(task, Map.of("on", today(), "outcome", "done", "said", "Not ours")))
                .isEqualTo(422);
        assertThat(status(
                        task,
                        Map.of(
                                "on",
                                today(),
                                "outcome",
                                "done",
                                "said",
                                "Arranged",
                                "next",
                                "Acorn Care from tonight")))
                .isEqualTo(200);
    }

    @Test
    @Tag("NEED-04")
    void a_carer_s_change_is_told_with_the_duty_that_it_leaves_open() {
        UUID plan = northmoor.signed();

        NoticesOfPlan told = Objects.requireNonNull(
                send(helena, plan, "carer-changes", Map.of("since", today(), "says", "In hospital"))
                        .expectStatus()
                        .isOk()
                        .expectBody(NoticesOfPlan.class)
                        .returnResult()
                        .getResponseBody());

        assertThat(told.carerChanges()).hasSize(1);
        assertThat(told.duty())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.dischargedOn()).isNull());
        assertThat(told.mayClose()).isFalse();
    }

    @Test
    @Tag("NEED-13")
    void support_that_is_in_place_for_every_eligible_need_discharges_the_duty() {
        UUID plan = northmoor.signed();
        NoticesOfPlan before = look(plan);

        before.duty()
                .forEach(duty -> send(
                                helena,
                                plan,
                                "in-place",
                                Map.of("need", duty.need(), "since", today(), "by", "Her sister"))
                        .expectStatus()
                        .isOk());

        assertThat(before.mayClose()).isFalse();
        assertThat(look(plan).mayClose()).isTrue();
    }

    @Test
    void a_practitioner_does_not_say_that_a_provider_failed() {
        northmoor
                .as(helena)
                .post()
                .uri("/api/v1/providers/failures")
                .bodyValue(Map.of("provider", "Acorn", "failed", today()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    @Tag("DP-06")
    void ending_a_payment_is_a_task_until_its_steps_are_done_and_the_needs_are_met_another_way() {
        UUID plan =
                Objects.requireNonNull(northmoor.takeIn("07-seun-pugh-bankole").planId());
        Map<String, Object> begun = Map.of("method", "direct_payment", "change", "end", "effective", today());

        send(helena, plan, "payment-operations", begun).expectStatus().isOk();

        assertThat(task(plan, "DP-06").says()).isEqualTo("Complete every step to end the direct payment.");
        Map<String, Object> completed = new HashMap<>(begun);
        completed.put("completed", today());
        send(helena, plan, "payment-operations", completed).expectStatus().isEqualTo(422);
        assertThat(look(plan).paymentOperations()).hasSize(1);
        assertThat(look(plan).paymentSteps()).isNotEmpty();
    }

    private static Map<String, Object> equipment(String what) {
        return Map.of("what", what, "kind", "aid", "supplied", today(), "notified", today());
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String kind, Map<String, Object> notice) {
        return northmoor
                .as(by)
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

    private String provider(UUID plan) {
        return northmoor.open(helena, plan).sections().stream()
                .map(section -> section.content())
                .filter(Support.class::isInstance)
                .map(Support.class::cast)
                .flatMap(support -> support.services().stream())
                .map(Support.ServiceLine::provider)
                .filter(Objects::nonNull)
                .map(Support.Provider::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private Task task(UUID plan, String rule) {
        return Objects.requireNonNull(northmoor
                        .as(helena)
                        .get()
                        .uri("/api/v1/work/plans/{id}/tasks?page=0&size=50", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(task -> task.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private int status(UUID task, Map<String, Object> done) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/work/tasks/{id}/record", task)
                .bodyValue(done)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
