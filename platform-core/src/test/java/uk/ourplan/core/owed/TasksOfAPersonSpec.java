package uk.ourplan.core.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.TasksSeen;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksOfAPersonSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("TRIGGER-03")
    void a_case_with_eligible_needs_and_no_plan_is_not_closed() {
        Imported mo = northmoor.takeInWithoutPlan("01-mo-tattersby");

        close(mo)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'TRIGGER-03')].says")
                .isEqualTo("A plan is owed, or not ruled out yet, and there is none.");
    }

    @Test
    @Tag("TRIGGER-03")
    void the_task_lies_with_whoever_brought_the_record_and_ends_when_a_plan_is_started() {
        Imported mo = northmoor.takeInWithoutPlan("01-mo-tattersby");
        assertThat(tasks(mo, "TRIGGER-03")).hasSize(1);

        northmoor
                .as(helena)
                .post()
                .uri("/api/v1/people/{id}/plans", mo.personId())
                .bodyValue(Casework.start(mo, "community_north"))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        assertThat(tasks(mo, "TRIGGER-03"))
                .allSatisfy(task -> assertThat(task.planId()).isNotNull());
    }

    @Test
    @Tag("TRIGGER-03")
    void once_it_is_on_record_that_nothing_is_met_and_why_the_case_may_close() {
        Imported mo = northmoor.takeInWithoutPlan("01-mo-tattersby");
        UUID task = tasks(mo, "TRIGGER-03").getFirst().id();
        Map<String, Object> done =
                Map.of("on", today().toString(), "outcome", "done", "said", "Mo buys what she needs herself.");

        record(task, done).expectStatus().isEqualTo(422);
        Map<String, Object> whole = new java.util.HashMap<>(done);
        whole.put("how", "She has made her own arrangements and wants none of ours.");
        whole.put("with", "Letter of today, with advice on prevention.");
        record(task, whole).expectStatus().isOk();

        assertThat(tasks(mo, "TRIGGER-03")).isEmpty();
        assertThat(northmoor.column("select owed_key from casework.follow_up where plan_id is null and person_id = '%s'"
                        .formatted(mo.personId())))
                .containsExactly("TRIGGER-03:own:2026-10-22");
        close(mo).expectStatus().isOk();
    }

    @Test
    @Tag("TRANSITION-06")
    void the_day_s_round_finds_what_is_owed_to_a_young_person_without_a_plan_once() {
        Imported saff = northmoor.takeInWithoutPlan("06-saffron-lomax-wray");
        northmoor
                .core()
                .database()
                .execute("delete from casework.task where person_id = '%s'".formatted(saff.personId()));

        round();
        round();

        assertThat(tasks(saff, "TRANSITION-06")).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo("2027-02-13");
            assertThat(task.owner()).isEqualTo("practitioner");
            assertThat(task.planId()).isNull();
        });
    }

    private WebTestClient.ResponseSpec close(Imported person) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/people/{id}/case", person.personId())
                .bodyValue(Map.of("what", "closed", "reason", "Nothing more to do"))
                .exchange();
    }

    private WebTestClient.ResponseSpec record(UUID task, Map<String, Object> done) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/work/tasks/{id}/record", task)
                .bodyValue(done)
                .exchange();
    }

    private List<Task> tasks(Imported person, String rule) {
        return Objects.requireNonNull(northmoor
                        .as(helena)
                        .get()
                        .uri("/api/v1/work/tasks?page=0&size=50&whose=mine")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(task -> task.rule().equals(rule) && task.personId().equals(person.personId()))
                .toList();
    }

    private void round() {
        northmoor
                .core()
                .part(GoingThroughThePeople.class)
                .round(northmoor.council().id())
                .block(Duration.ofSeconds(60));
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
