package uk.ourplan.core.safeguarding;

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
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectingSomebodySpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("SAFEGUARD-01")
    @Tag("SAFEGUARD-02")
    void a_concern_is_a_task_at_once_and_ends_with_the_referral_and_the_call_to_the_police() {
        UUID plan = northmoor.signed();
        send(plan, "concerns", Map.of("on", today())).expectStatus().isEqualTo(422);
        ok(send(plan, "concerns", Map.of("on", today(), "subject", "adult", "risk", "Left alone", "danger", true)));
        ProtectionOfPlan both =
                ok(send(plan, "concerns", Map.of("on", today(), "subject", "child", "risk", "There, too")));
        assertThat(both.concerns()).extracting(each -> each.raised().concern()).containsExactly("S1", "S2");
        assertThat(openTasks(plan, "SAFEGUARD-01")).isEqualTo(2);

        ok(send(plan, "answers", Map.of("concern", "S1", "on", today(), "referred", today())));
        assertThat(openTasks(plan, "SAFEGUARD-01")).isEqualTo(2);
        ok(send(plan, "answers", Map.of("concern", "S1", "on", today(), "referred", today(), "police_at", "10:40")));

        assertThat(openTasks(plan, "SAFEGUARD-01")).isEqualTo(1);
    }

    @Test
    @Tag("SAFEGUARD-11")
    void a_more_restrictive_change_is_told_of_with_why_it_is_not_carried_out_yet() {
        UUID plan = northmoor.submitted();
        ProtectionOfPlan told = ok(send(
                plan,
                "authorisations",
                Map.of(
                        "on", today().minusDays(30),
                        "until", today().plusDays(300),
                        "type", "standard_authorisation",
                        "conditions", List.of("A walk each day"))));
        assertThat(Objects.requireNonNull(told.inForce()).conditions()).containsExactly("A walk each day");
        assertThat(told.recipient()).contains("supervisory body");

        Map<String, Object> change = new HashMap<>(Map.of(
                "on",
                today(),
                "what",
                "A locked door",
                "may_be_more",
                true,
                "checked",
                today(),
                "result",
                "more_restrictive"));
        assertThat(ok(send(plan, "changes", change)).changes().getFirst().whyNotInForce())
                .contains("no application");
        assertThat(openTasks(plan, "SAFEGUARD-11")).isEqualTo(1);
        northmoor
                .sign(northmoor.authoriser("team_manager"), plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(says -> assertThat(says).contains("SAFEGUARD-11"));
    }

    private long openTasks(UUID plan, String rule) {
        return Long.parseLong(northmoor
                .column("select count(*) from casework.task where plan_id = '" + plan + "' and rule = '" + rule
                        + "' and done_at is null")
                .getFirst());
    }

    private WebTestClient.ResponseSpec send(UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{id}/protection/{kind}", plan, kind)
                .bodyValue(note)
                .exchange();
    }

    private static ProtectionOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(ProtectionOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
