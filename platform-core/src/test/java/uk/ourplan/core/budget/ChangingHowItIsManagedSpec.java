package uk.ourplan.core.budget;

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
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.MethodsOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingHowItIsManagedSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("BUDGET-29")
    void a_decision_opens_only_on_a_plan_in_force_and_for_a_reason_that_counts() {
        Map<String, Object> asks =
                Map.of("on", today(), "trigger", "asked_for", "requested_by", "person", "wanted", "direct_payment");
        send(northmoor.submitted(), "changes", asks).expectStatus().isEqualTo(409);
        UUID plan = northmoor.signed();
        send(plan, "changes", Map.of("on", today(), "trigger", "council_view"))
                .expectStatus()
                .isEqualTo(422);

        MethodsOfPlan told = ok(send(plan, "changes", asks));

        assertThat(told.changes()).singleElement().satisfies(change -> {
            assertThat(change.opened().change()).isEqualTo("M1");
            assertThat(change.decided()).isNull();
        });
        assertThat(openTasks(plan)).isEqualTo(1);
    }

    @Test
    @Tag("BUDGET-29")
    void what_a_representative_asks_for_waits_until_the_person_confirms_it() {
        UUID plan = northmoor.signed();
        ok(send(plan, "changes", Map.of("on", today(), "trigger", "asked_for", "requested_by", "representative")));
        assertThat(refused(send(plan, "decisions", decision()))).contains("\"change\"");

        ok(send(plan, "confirmations", Map.of("change", "M1", "on", today(), "confirmed", true)));

        assertThat(ok(send(plan, "decisions", decision())).changes().getFirst().decided())
                .isNotNull();
    }

    @Test
    @Tag("BUDGET-29")
    void it_closes_with_reasons_and_without_a_gap_and_then_nothing_is_owed() {
        UUID plan = northmoor.signed();
        ok(send(plan, "changes", Map.of("on", today(), "trigger", "problem", "problem", "late_invoices")));
        Map<String, Object> gap = decision();
        gap.put("reason", " ");
        gap.put("new_starts", today().plusDays(6));

        assertThat(refused(send(plan, "decisions", gap))).contains("reason", "new_starts", "Nobody would manage");
        ok(send(plan, "decisions", decision()));

        assertThat(openTasks(plan)).isZero();
        send(plan, "decisions", decision()).expectStatus().isEqualTo(422);
    }

    @Test
    @Tag("BUDGET-22")
    void only_a_signed_budget_is_in_force_and_none_was_before_its_day() {
        BudgetThen proposed = then(northmoor.submitted(), today());
        UUID signed = northmoor.signed();

        assertThat(proposed.inForce()).isNull();
        assertThat(Objects.requireNonNull(proposed.proposed()).annual()).isNotNull();
        assertThat(Objects.requireNonNull(then(signed, today()).inForce()).from())
                .isEqualTo(today());
        assertThat(then(signed, today()).proposed()).isNull();
        assertThat(then(signed, today().minusDays(1)).inForce()).isNull();
    }

    private BudgetThen then(UUID plan, LocalDate on) {
        return Objects.requireNonNull(northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{plan}/budget-methods/in-force?on={on}", plan, on)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(BudgetThen.class)
                .returnResult()
                .getResponseBody());
    }

    private static Map<String, Object> decision() {
        Map<String, Object> said = new HashMap<>(Map.of(
                "change", "M1",
                "on", today(),
                "told", today(),
                "methods_told", List.of("council", "direct_payment", "isf", "mixed"),
                "views", "One bill is enough",
                "availability", "Both could buy",
                "appropriate_way", true,
                "can_manage", "alone",
                "method", "direct_payment"));
        said.put("changes", true);
        said.put("reason", "It fits her");
        said.put("old_ends", today());
        said.put("new_starts", today().plusDays(1));
        return said;
    }

    private int openTasks(UUID plan) {
        return Integer.parseInt(northmoor
                .column("select count(*) from casework.task where plan_id = '" + plan
                        + "' and owed_key like 'BUDGET-29:%' and done_at is null")
                .getFirst());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    private WebTestClient.ResponseSpec send(UUID plan, String what, Map<String, Object> note) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{plan}/budget-methods/" + what, plan)
                .bodyValue(note)
                .exchange();
    }

    private static String refused(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static MethodsOfPlan ok(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                .isOk()
                .expectBody(MethodsOfPlan.class)
                .returnResult()
                .getResponseBody());
    }
}
