package uk.ourplan.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MyWorkSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningCore core = RunningCore.shared();
    private final CouncilDoor door = core.part(CouncilDoor.class);
    private final Tasks tasks = core.part(Tasks.class);
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    void a_desk_nobody_put_anything_on_is_empty() {
        JsonNode desk = desk(somebody(NORTHMOOR));

        assertThat(desk.get("tasks")).isEmpty();
        assertThat(desk.get("tasks_in_all").asLong()).isZero();
        assertThat(desk.get("plans")).isEmpty();
        assertThat(desk.get("plans_by_state")).isEmpty();
    }

    @Test
    void overdue_tasks_come_first_and_then_the_next_ones_due() {
        Somebody me = somebody(NORTHMOOR);
        UUID person = person(me);
        make(me, person, TaskKind.FIRST_REVIEW, today.plusDays(40));
        make(me, person, TaskKind.ANSWER_RETURN, today.minusDays(1));
        make(me, person, TaskKind.ANSWER_RETURN, today);

        JsonNode found = desk(me).get("tasks");

        assertThat(found.findValuesAsString("due"))
                .containsExactly(
                        today.minusDays(1).toString(),
                        today.toString(),
                        today.plusDays(40).toString());
        assertThat(found.findValuesAsString("overdue")).containsExactly("true", "false", "false");
        assertThat(found.get(2).get("says").asString()).isEqualTo("Hold the first review of the plan.");
        assertThat(found.get(0).get("person_name").asString()).isEqualTo("Maureen Ivy Tattersby");
    }

    @Test
    void a_task_that_was_done_leaves_the_desk() {
        Somebody me = somebody(NORTHMOOR);
        UUID plan = make(me, person(me), TaskKind.ANSWER_RETURN, today);

        Long closed = within(
                me,
                asking -> door.write(
                        asking,
                        client -> tasks.close(client, asking, plan, TaskKind.ANSWER_RETURN)
                                .map(many -> Written.of(many, Deed.of("tried", "plan", plan)))));

        assertThat(closed).isEqualTo(1);
        assertThat(desk(me).get("tasks")).isEmpty();
    }

    @Test
    void a_task_of_another_kind_or_plan_stays() {
        Somebody me = somebody(NORTHMOOR);
        UUID plan = make(me, person(me), TaskKind.FIRST_REVIEW, today);

        Long closed = within(
                me,
                asking -> door.write(
                        asking,
                        client -> tasks.close(client, asking, plan, TaskKind.ANSWER_RETURN)
                                .flatMap(none -> tasks.close(client, asking, UUID.randomUUID(), TaskKind.FIRST_REVIEW))
                                .map(many -> Written.of(many, Deed.of("tried", "plan", plan)))));

        assertThat(closed).isZero();
        assertThat(desk(me).get("tasks")).hasSize(1);
    }

    @Test
    void tasks_come_page_by_page() {
        Somebody me = somebody(NORTHMOOR);
        UUID person = person(me);
        for (int i = 0; i < 3; i++) {
            make(me, person, TaskKind.FIRST_REVIEW, today.plusDays(i));
        }

        JsonNode second = get(me, "/api/v1/work/tasks?page=1&size=2");

        assertThat(second.get("items").findValuesAsString("due"))
                .containsExactly(today.plusDays(2).toString());
        assertThat(second.get("total").asLong()).isEqualTo(3);
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        core.as(somebody(NORTHMOOR))
                .get()
                .uri("/api/v1/work/tasks?page=-1&size=1000")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void my_desk_is_mine_alone_and_stays_in_its_council() {
        Somebody me = somebody(NORTHMOOR);
        make(me, person(me), TaskKind.FIRST_REVIEW, today);

        assertThat(desk(me.called(me.name() + " not")).get("tasks")).isEmpty();
        assertThat(desk(Somebody.of(EASTVALE, PRACTITIONER).called(me.name())).get("tasks"))
                .isEmpty();
    }

    @Test
    void my_own_plans_under_way_are_on_my_desk() {
        Somebody me = somebody(NORTHMOOR);
        UUID person = person(me);
        core.database().execute("""
                        insert into casework.plan (council_id, id, person_id, assessment_id, kind, state, author_id,
                            author_name, started_on, found, agreement, changed_at)
                        select council_id, gen_random_uuid(), person_id, id, kinds.kind, 'draft', '%s', 'Me', current_date,
                            '[]', '{}', now() from casework.assessment, (values ('support_plan'),
                            ('combined_pathway_and_care_and_support_plan')) as kinds (kind)
                        where council_id = '%s' and person_id = '%s'""".formatted(me.worker(), NORTHMOOR.id(), person));

        JsonNode desk = desk(me);

        assertThat(desk.get("plans").findValuesAsString("kind"))
                .contains("support_plan", "combined_pathway_and_care_and_support_plan");
        assertThat(desk.get("plans_by_state").get("draft").asLong()).isGreaterThanOrEqualTo(2);
    }

    private static Somebody somebody(Council council) {
        return Somebody.of(council, PRACTITIONER).called("Desk " + UUID.randomUUID());
    }

    private UUID person(Somebody me) {
        String file = Samples.mo().replace("NM-204417", "D-" + UUID.randomUUID());
        byte[] made = core.as(Somebody.of(Objects.requireNonNull(me.council()), PRACTITIONER)
                        .called("Whoever takes in"))
                .post()
                .uri("/api/v1/people/imports")
                .contentType(MediaType.valueOf("application/yaml"))
                .bodyValue(file)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return UUID.fromString(JSON.readTree(made).get("person_id").asString());
    }

    /** Makes a task about a new plan, which it returns. */
    private UUID make(Somebody me, UUID person, TaskKind kind, LocalDate due) {
        UUID plan = UUID.randomUUID();
        within(
                me,
                asking -> door.write(
                        asking,
                        client -> tasks.make(
                                        client,
                                        asking.council(),
                                        new NewTask(kind, asking.worker(), person, plan, null, due, "SCHEDULE-02"))
                                .map(id -> Written.of(id, Deed.of("tried", "task", id)))));
        return plan;
    }

    private static <T> T within(Somebody me, java.util.function.Function<Asking, Mono<T>> work) {
        Asking asking = new Asking(
                Objects.requireNonNull(me.council()).id(),
                Objects.requireNonNull(me.council()).slug(),
                me.worker(),
                me.name(),
                Set.of(PRACTITIONER),
                Set.of(),
                "test",
                null);
        return Objects.requireNonNull(work.apply(asking).block());
    }

    private JsonNode desk(Somebody me) {
        return get(me, "/api/v1/work");
    }

    private JsonNode get(Somebody me, String address) {
        WebTestClient client = core.as(me);
        return JSON.readTree(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
