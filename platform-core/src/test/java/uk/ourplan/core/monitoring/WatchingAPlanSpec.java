package uk.ourplan.core.monitoring;

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
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchingAPlanSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("MONITOR-02")
    @Tag("MONITOR-03")
    void an_arrangement_that_fails_its_tests_does_not_start_and_each_is_named() {
        UUID plan = northmoor.signed();

        String said = send(helena, plan, "arrangements", Map.of("on", today(), "purpose", "Her family worries"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(said).contains("grounds.evidence", "tests.has_capacity", "tests.strengths", "responsible");
    }

    @Test
    @Tag("MONITOR-05")
    @Tag("MONITOR-08")
    void each_agreed_day_is_a_task_and_an_entry_that_says_all_ends_it() {
        UUID plan = northmoor.signed();
        MonitoringOfPlan told = ok(send(helena, plan, "arrangements", arrangement()));
        assertThat(told.arrangements().getFirst().activities()).hasSize(3);
        assertThat(openTasks(plan, "MONITOR-05")).isEqualTo(3);

        send(helena, plan, "entries", Map.of("arrangement", "W1", "on", today(), "method", "telephone"))
                .expectStatus()
                .isEqualTo(422);
        ok(send(helena, plan, "entries", entry()));

        assertThat(openTasks(plan, "MONITOR-05")).isEqualTo(2);
    }

    @Test
    @Tag("MONITOR-14")
    void a_plain_no_about_the_support_suggests_a_review() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "arrangements", arrangement()));
        Map<String, Object> entry = entry();
        entry.put("support", Map.of("needs", "yes", "way", "no", "outcomes", "yes"));

        assertThat(ok(send(helena, plan, "entries", entry)).reviewSuggested()).isEqualTo(today());

        assertThat(openTasks(plan, "MONITOR-14")).isEqualTo(1);
    }

    @Test
    @Tag("MONITOR-06")
    void it_is_handed_over_by_name_and_answered_only_by_whom_it_was_handed_to() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "arrangements", arrangement()));
        send(helena, plan, "hand-overs", handOver("Nobody Atall"))
                .expectStatus()
                .isEqualTo(422);

        Somebody baz = helena.called("Baz Worker " + UUID.randomUUID());
        northmoor.column(
                "insert into casework.worker (council_id, id, first_names, last_name, email, added_at) values ('"
                        + northmoor.council().id() + "', '" + baz.worker().value() + "', 'Baz', '"
                        + baz.name().substring(4)
                        + "', 'baz@northmoor.example', now()) returning id");
        northmoor.column(
                "insert into casework.worker_role (council_id, id, worker_id, role, from_day, given_by, given_at) values ('"
                        + northmoor.council().id() + "', gen_random_uuid(), '"
                        + baz.worker().value()
                        + "', 'practitioner', current_date - 1, '"
                        + helena.worker().value() + "', now()) returning id");
        MonitoringOfPlan told = ok(send(helena, plan, "hand-overs", handOver(baz.name())));
        assertThat(told.arrangements().getFirst().waits()).isTrue();
        assertThat(work(baz)).contains("is handed to you", "Monitor as agreed in W1");
        assertThat(work(helena.called("Somebody Else"))).doesNotContain("is handed to you");

        Map<String, Object> accepts = Map.of("arrangement", "W1", "on", today(), "accepted", true);
        send(helena, plan, "answers", accepts).expectStatus().isForbidden();
        assertThat(ok(send(baz, plan, "answers", accepts))
                        .arrangements()
                        .getFirst()
                        .waits())
                .isFalse();
        send(baz, plan, "answers", accepts).expectStatus().isEqualTo(409);
    }

    private String work(Somebody of) {
        return Objects.requireNonNull(northmoor
                .as(of)
                .get()
                .uri("/api/v1/work/tasks?page=0&size=50&whose=mine")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    @Tag("MONITOR-11")
    void it_stops_only_after_the_steps_and_then_nothing_is_due_any_more() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "arrangements", arrangement()));
        send(helena, plan, "stops", Map.of("arrangement", "W1", "on", today(), "ceases", today()))
                .expectStatus()
                .isEqualTo(422);

        MonitoringOfPlan told = ok(send(
                helena,
                plan,
                "stops",
                Map.of(
                        "arrangement",
                        "W1",
                        "on",
                        today(),
                        "ceases",
                        today(),
                        "told_on",
                        today(),
                        "told_to",
                        "Her",
                        "information_not_needed",
                        true)));

        assertThat(told.arrangements().getFirst().open()).isFalse();
        assertThat(told.arrangements().getFirst().notWeighed()).isNotEmpty();
        assertThat(openTasks(plan, "MONITOR-05")).isEqualTo(1);
    }

    @Test
    @Tag("MONITOR-08")
    @Tag("MONITOR-09")
    void the_council_s_report_counts_what_was_written_up_what_is_to_come_and_what_supervision_talks_about() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "arrangements", arrangement()));
        ok(send(helena, plan, "entries", entry()));

        String report = Objects.requireNonNull(northmoor
                .as(northmoor.authoriser("team_manager"))
                .get()
                .uri("/api/v1/reports/lines?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());

        assertThat(report)
                .contains("MONITOR-08:activities", "\"Written up\"", "\"Still to come\"")
                .contains("MONITOR-09:supervision", "\"In time\"", "SAFEGUARD-01:open");
    }

    private static Map<String, Object> handOver(String to) {
        return Map.of("arrangement", "W1", "on", today(), "to", to);
    }

    private static Map<String, Object> entry() {
        return new HashMap<>(Map.of(
                "arrangement", "W1",
                "on", today(),
                "method", "telephone",
                "contact", "Her",
                "finding", "The rail holds",
                "next_action", "None"));
    }

    private static Map<String, Object> arrangement() {
        Map<String, Object> said = new HashMap<>(Map.of(
                "on", today(),
                "purpose", "To see that the falls stop",
                "watched", "Falls",
                "method", "telephone",
                "rhythm", "weekly",
                "responsible", "Helena",
                "first", today(),
                "until", today().plusDays(14)));
        said.put(
                "grounds",
                Map.of(
                        "evidence", List.of(Map.of("dated", today().minusDays(9), "shows", "A fall")),
                        "dependency", "Weighed",
                        "resilience", "A neighbour rota"));
        said.put(
                "tests",
                Map.of(
                        "proportionate",
                        true,
                        "proportionate_note",
                        "Two falls",
                        "has_capacity",
                        true,
                        "agreed_by",
                        "person",
                        "agreed",
                        today(),
                        "carer_exists",
                        false,
                        "strengths",
                        "Neighbours look in"));
        return said;
    }

    private long openTasks(UUID plan, String rule) {
        return Long.parseLong(northmoor
                .column("select count(*) from casework.task where plan_id = '" + plan + "' and rule = '" + rule
                        + "' and done_at is null")
                .getFirst());
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/plans/{id}/monitoring/{kind}", plan, kind)
                .bodyValue(note)
                .exchange();
    }

    private static MonitoringOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(MonitoringOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
