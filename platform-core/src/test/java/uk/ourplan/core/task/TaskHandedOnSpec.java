package uk.ourplan.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.TasksSeen;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskHandedOnSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    private final Somebody helena = NORTHMOOR.practitioner();
    private final Somebody joan = worker("Joan", Permission.PRACTITIONER);

    @Test
    void a_task_lies_with_whoever_it_was_handed_on_to_and_with_nobody_else_and_says_why() {
        Task task = mine(NORTHMOOR.signed());

        handOn(helena, task, joan, "Joan knows the carer").expectStatus().isOk();

        assertThat(desk(joan, "mine"))
                .filteredOn(each -> each.id().equals(task.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(Objects.requireNonNull(each.handedOn()).to()).isEqualTo(joan.name());
                    assertThat(each.handedOn().by()).isEqualTo(helena.name());
                    assertThat(each.handedOn().why()).isEqualTo("Joan knows the carer");
                    assertThat(each.due()).isEqualTo(task.due());
                });
        assertThat(ofPlan(Objects.requireNonNull(task.planId())))
                .filteredOn(each -> each.id().equals(task.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.handedOn()).isNotNull());
        handOn(helena, task, joan, "Once more").expectStatus().isNotFound();
        handOn(joan, task, joan, "I keep it").expectStatus().isOk();
    }

    @Test
    void it_goes_to_nobody_who_may_not_do_it_or_has_left_and_never_without_a_reason() {
        Task task = mine(NORTHMOOR.signed());
        Somebody finance = worker("Fay", Permission.FINANCE_OFFICER);
        Somebody left = worker("Lee", Permission.PRACTITIONER);
        NORTHMOOR
                .core()
                .database()
                .execute("update casework.worker set left_at = now(), left_by = id where id = '" + left.worker() + "'");

        handOn(helena, task, finance, "Please").expectStatus().isEqualTo(422);
        handOn(helena, task, left, "Please").expectStatus().isEqualTo(422);
        handOn(helena, task, joan, " ").expectStatus().isEqualTo(422);
        handOn(joan, task, joan, "I take it").expectStatus().isNotFound();
    }

    @Test
    void a_manager_sees_what_was_handed_on_in_the_team_and_can_hand_it_on_again() {
        Task task = mine(NORTHMOOR.signed());
        Somebody manager = worker("Mia", Permission.AUTHORISER);
        Somebody ruth = worker("Ruth", Permission.PRACTITIONER);
        manages(manager, joan);
        handOn(helena, task, joan, "Joan knows the carer").expectStatus().isOk();

        assertThat(desk(manager, "team")).extracting(Task::id).contains(task.id());
        handOn(manager, task, ruth, "Joan is ill").expectStatus().isOk();

        assertThat(desk(ruth, "mine")).extracting(Task::id).contains(task.id());
        assertThat(desk(joan, "mine")).extracting(Task::id).doesNotContain(task.id());
    }

    @Test
    void colleagues_are_found_by_a_part_of_their_name() {
        NORTHMOOR
                .as(helena)
                .post()
                .uri("/api/v1/work/colleagues/search")
                .bodyValue(Map.of("text", joan.name(), "page", 0, "size", 10))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.name == '" + joan.name() + "')].roles[0]")
                .isEqualTo("practitioner");
    }

    @Test
    void a_task_about_a_concern_is_handed_on_in_the_same_way_and_a_manager_sees_it() {
        ConcernView concern = concern();
        String key = concern.tasks().stream()
                .filter(task -> task.owner().equals("practitioner"))
                .findFirst()
                .orElseThrow()
                .key();
        Somebody manager = worker("Mona", Permission.AUTHORISER);
        manages(manager, joan);

        handOn(helena, concern, key, joan).expectStatus().isOk();

        assertThat(about(joan, "mine", concern)).contains(key);
        assertThat(about(helena, "mine", concern)).doesNotContain(key);
        assertThat(about(manager, "team", concern)).contains(key);
        assertThat(Objects.requireNonNull(NORTHMOOR
                                .as(helena)
                                .get()
                                .uri("/api/v1/concerns/{id}", concern.id())
                                .exchange()
                                .expectBody(ConcernView.class)
                                .returnResult()
                                .getResponseBody())
                        .tasks())
                .filteredOn(task -> task.key().equals(key))
                .allSatisfy(task ->
                        assertThat(Objects.requireNonNull(task.handedOn()).to()).isEqualTo(joan.name()));
        handOn(helena, concern, key, joan).expectStatus().isNotFound();
        handOn(joan, concern, key, worker("Fern", Permission.FINANCE_OFFICER))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void what_was_handed_on_counts_as_their_open_work_when_they_leave() {
        Somebody ruth = worker("Ruth", Permission.PRACTITIONER);
        handOn(helena, mine(NORTHMOOR.signed()), ruth, "She is nearer")
                .expectStatus()
                .isOk();
        ConcernView concern = concern();
        handOn(helena, concern, concern.tasks().getFirst().key(), ruth);
        NORTHMOOR
                .core()
                .as(NORTHMOOR.council(), Permission.COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/workers/{id}/work", ruth.worker().value())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kinds[?(@.kind == 'task')].count")
                .isEqualTo(1);
    }

    private Task mine(UUID plan) {
        return ofPlan(plan).stream()
                .filter(task -> task.owner().equals("practitioner"))
                .findFirst()
                .orElseThrow();
    }

    private ConcernView concern() {
        return Objects.requireNonNull(send(
                        helena,
                        "/api/v1/concerns",
                        Map.of(
                                "subject", "service",
                                "organisation", "Handed Care",
                                "category", "commissioned",
                                "summary", "Two calls were missed.",
                                "service",
                                        Map.of(
                                                "type", "home_care",
                                                "personal_care", true,
                                                "commissioned", true,
                                                "in_area", true),
                                "affected", List.of(Map.of("who", "Mo", "action", "monitoring"))))
                .expectStatus()
                .isOk()
                .expectBody(ConcernView.class)
                .returnResult()
                .getResponseBody());
    }

    private List<Task> desk(Somebody by, String whose) {
        return Objects.requireNonNull(NORTHMOOR
                        .as(by)
                        .get()
                        .uri("/api/v1/work/tasks?page=0&size=100&whose=" + whose)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private List<Task> ofPlan(UUID plan) {
        return Objects.requireNonNull(NORTHMOOR
                        .as(helena)
                        .get()
                        .uri("/api/v1/work/plans/{id}/tasks?size=100", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private static List<String> about(Somebody by, String whose, ConcernView concern) {
        return Objects.requireNonNull(NORTHMOOR
                        .as(by)
                        .get()
                        .uri("/api/v1/concerns/tasks?page=0&size=100&whose=" + whose)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(ConcernTasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(task -> task.concernId().equals(concern.id()))
                .map(ConcernTaskView::key)
                .toList();
    }

    private record ConcernTasksSeen(List<ConcernTaskView> items, int page, int size, long total) {}

    private static ResponseSpec handOn(Somebody by, Task task, Somebody to, String why) {
        return send(
                by,
                "/api/v1/work/tasks/" + task.id() + "/hand-on",
                Map.of("to", to.worker().value(), "why", why));
    }

    private static ResponseSpec handOn(Somebody by, ConcernView concern, String key, Somebody to) {
        return send(
                by,
                "/api/v1/concerns/" + concern.id() + "/tasks/hand-on",
                Map.of("key", key, "to", to.worker().value(), "why", "She is nearer"));
    }

    private static ResponseSpec send(Somebody by, String uri, Object body) {
        return NORTHMOOR.as(by).post().uri(uri).bodyValue(body).exchange();
    }

    /** Somebody of the council's directory, with a name that nobody else has. */
    private static Somebody worker(String first, Permission permission) {
        String last = UUID.randomUUID().toString().substring(0, 8);
        Somebody somebody = Somebody.of(NORTHMOOR.council(), permission).called(first + " " + last);
        String council = NORTHMOOR.council().id().toString();
        NORTHMOOR.core().database().execute("""
                insert into casework.worker (council_id, id, first_names, last_name, email, added_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', '%4$s@y.example', now());
                insert into casework.worker_role (council_id, id, worker_id, role, from_day, given_by, given_at)
                values ('%1$s', '%5$s', '%2$s', '%6$s', current_date - 7, '%2$s', now())""".formatted(
                        council, somebody.worker(), first, last, UUID.randomUUID(), permission.code()));
        return somebody;
    }

    private static void manages(Somebody manager, Somebody member) {
        String team = UUID.randomUUID().toString();
        NORTHMOOR.core().database().execute("""
                insert into casework.team (council_id, id, name, manager_id, made_at)
                values ('%1$s', '%2$s', 'T %2$s', '%3$s', now());
                insert into casework.team_member (council_id, id, team_id, worker_id, from_day)
                values ('%1$s', '%4$s', '%2$s', '%5$s', current_date - 7)""".formatted(
                        NORTHMOOR.council().id(), team, manager.worker(), UUID.randomUUID(), member.worker()));
    }
}
