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
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.TasksSeen;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.SectionName;

/** With INFO-06 as the example: a referral without an outcome is a task. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksThatTheLawOwesSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    void a_save_opens_what_it_makes_owed_once_however_often_it_is_saved() {
        UUID plan = draft();

        save(plan, "");
        save(plan, "");

        Task task = referral(plan);
        assertThat(task.says()).isEqualTo("Find out what came of the referral to prevention service 1.");
        assertThat(task.rule()).isEqualTo("INFO-06");
        assertThat(task.planId()).isEqualTo(plan);
        assertThat(Objects.requireNonNull(task.why()).section()).isEqualTo(SectionName.ADVICE);
        assertThat(task.why().field()).isEqualTo("prevention_services[0].result");
        assertThat(task.why().provision()).hasToString("Care Act 2014 s.2");
        assertThat(rows(plan)).hasSize(1);
    }

    @Test
    void a_save_closes_what_is_owed_no_longer_with_its_day_its_why_and_whose_write_it_was() {
        UUID plan = draft();
        save(plan, "");

        save(plan, ", \"result\": \"Goes on Tuesdays\"");

        assertThat(northmoor.column("""
                        select done_why || ' ' || (done_at::date = now()::date) || ' ' || done_by from casework.task
                         where plan_id = '%s' and rule = 'INFO-06'""".formatted(plan)))
                .containsExactly("It ends when the outcome of the referral, or the person's no, is on record. true "
                        + helena.worker());
        assertThat(tasksOf(plan)).isEmpty();
    }

    @Test
    void what_is_owed_again_after_it_was_done_is_another_task() {
        UUID plan = draft();
        save(plan, "");
        save(plan, ", \"result\": \"Goes on Tuesdays\"");

        save(plan, "");

        assertThat(rows(plan)).hasSize(2);
        assertThat(tasksOf(plan)).hasSize(1);
    }

    @Test
    void it_is_never_ended_by_hand() {
        UUID plan = draft();
        save(plan, "");

        northmoor
                .as(helena)
                .post()
                .uri("/api/v1/work/tasks/{id}/done", referral(plan).id())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo(
                        "This task ends by itself. It ends when the outcome of the referral, or the person's no, is on record.");
    }

    @Test
    void a_record_of_what_was_done_ends_it_and_stays_beside_the_plan() {
        UUID plan = draft();
        save(plan, "");
        UUID task = referral(plan).id();

        putOnRecord(helena, task, Map.of("on", today().toString(), "outcome", "done"))
                .expectStatus()
                .isEqualTo(422);
        putOnRecord(helena, task, Map.of("on", today().plusDays(1).toString(), "outcome", "done", "said", "Goes"))
                .expectStatus()
                .isEqualTo(422);
        putOnRecord(helena, task, Map.of("on", today().toString(), "outcome", "done", "said", "Goes on Tuesdays"))
                .expectStatus()
                .isOk();

        assertThat(tasksOf(plan)).isEmpty();
        assertThat(northmoor.column("select said from casework.follow_up where plan_id = '%s'".formatted(plan)))
                .containsExactly("Goes on Tuesdays");
        putOnRecord(helena, task, Map.of("on", today().toString(), "outcome", "done", "said", "Again"))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void somebody_else_s_task_is_not_found() {
        UUID plan = draft();
        save(plan, "");
        Somebody other =
                Somebody.of(northmoor.council(), Permission.PRACTITIONER).called("Somebody Else");

        putOnRecord(other, referral(plan).id(), Map.of("on", today().toString(), "outcome", "done", "said", "Mine"))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void any_write_about_a_person_brings_the_tasks_of_their_plans_in_step() {
        UUID plan = draft();
        save(plan, "");
        lose(plan);
        UUID person = northmoor.open(helena, plan).head().personId();

        write(Deed.of("person_record_tried", "person", person));

        assertThat(tasksOf(plan)).hasSize(1);
    }

    @Test
    void looking_changes_nothing() {
        UUID plan = draft();
        save(plan, "");
        lose(plan);

        northmoor.open(helena, plan);

        assertThat(tasksOf(plan)).isEmpty();
    }

    @Test
    void the_day_s_round_finds_what_only_time_has_changed_and_goes_once_a_day() {
        UUID plan = draft();
        save(plan, "");
        lose(plan);

        round();
        assertThat(tasksOf(plan)).hasSize(1);

        lose(plan);
        round();
        assertThat(tasksOf(plan)).isEmpty();
    }

    @Test
    void a_round_that_was_cut_off_goes_on_and_two_instances_double_nothing() {
        UUID plan = draft();
        save(plan, "");
        lose(plan);
        try (ConfigurableApplicationContext other = northmoor.core().start()) {
            Mono.when(
                            part().round(northmoor.council().id()),
                            other.getBean(GoingThroughThePlans.class)
                                    .round(northmoor.council().id()))
                    .block(Duration.ofSeconds(60));
        }
        assertThat(tasksOf(plan)).hasSize(1);

        northmoor
                .core()
                .database()
                .execute("update casework.owed_round set finished_at = null, position = null where council_id = '%s'"
                        .formatted(northmoor.council().id()));
        round();
        assertThat(tasksOf(plan)).hasSize(1);
    }

    @Test
    void a_line_manager_sees_what_waits_in_the_team_and_a_task_of_theirs_follows_the_team() {
        UUID plan = draft();
        save(plan, "");
        Somebody manager =
                Somebody.of(northmoor.council(), Permission.AUTHORISER).called("Line Manager");
        assertThat(desk(manager).managesTeam()).isFalse();
        manages(manager, helena);

        assertThat(desk(manager).managesTeam()).isTrue();
        assertThat(tasks(manager, "team").items())
                .anySatisfy(task -> assertThat(task.practitioner()).isEqualTo("Helena Marsh"));
        assertThat(tasks(manager, "mine").items()).isEmpty();

        northmoor
                .core()
                .database()
                .execute("update casework.task set owner = 'line_manager' where plan_id = '%s' and rule = 'INFO-06'"
                        .formatted(plan));
        assertThat(tasks(manager, "mine").items()).hasSize(1);
        assertThat(tasks(helena, "mine").items()).noneMatch(task -> task.rule().equals("INFO-06"));
    }

    @Test
    void a_task_for_a_role_lies_on_the_desk_of_everybody_who_holds_it() {
        UUID plan = draft();
        save(plan, "");
        northmoor
                .core()
                .database()
                .execute("update casework.task set owner = 'finance_officer' where plan_id = '%s' and rule = 'INFO-06'"
                        .formatted(plan));
        Somebody finance =
                Somebody.of(northmoor.council(), Permission.FINANCE_OFFICER).called("Finance");

        assertThat(tasks(finance, "mine").items()).hasSize(1);
        assertThat(tasks(helena, "mine").items()).noneMatch(task -> task.rule().equals("INFO-06"));
    }

    @Test
    void a_wrong_desk_is_not_asked_for() {
        northmoor
                .as(helena)
                .get()
                .uri("/api/v1/work/tasks?page=0&size=5&whose=everybody")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private UUID draft() {
        return Objects.requireNonNull(northmoor.takeIn("01-mo-tattersby").planId());
    }

    private void save(UUID plan, String more) {
        PlanWorkspace workspace = northmoor.open(helena, plan);
        long read = workspace.sections().stream()
                .filter(section -> section.name() == SectionName.ADVICE)
                .mapToLong(SectionView::revision)
                .findFirst()
                .orElse(0);
        northmoor
                .save(helena, plan, "advice", read, """
            {"prevention_services": [{"what": "Falls service", "suitable": true, "referred": "2026-11-02"%s}]}""".formatted(more))
                .expectStatus()
                .isOk();
    }

    /** As if nobody had looked: the task is gone without being done. */
    private void lose(UUID plan) {
        northmoor
                .core()
                .database()
                .execute("delete from casework.task where rule = 'INFO-06' and plan_id = '%s'".formatted(plan));
    }

    private Task referral(UUID plan) {
        return tasks(helena, "mine").items().stream()
                .filter(task -> task.rule().equals("INFO-06") && plan.equals(task.planId()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> tasksOf(UUID plan) {
        return get(helena, "/api/v1/work/plans/" + plan + "/tasks?page=0&size=50").items().stream()
                .filter(task -> task.rule().equals("INFO-06"))
                .toList();
    }

    private List<String> rows(UUID plan) {
        return northmoor.column(
                "select id::text from casework.task where rule = 'INFO-06' and plan_id = '%s'".formatted(plan));
    }

    private TasksSeen tasks(Somebody by, String whose) {
        return get(by, "/api/v1/work/tasks?page=0&size=50&whose=" + whose);
    }

    private TasksSeen get(Somebody by, String uri) {
        return Objects.requireNonNull(northmoor
                .as(by)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(TasksSeen.class)
                .returnResult()
                .getResponseBody());
    }

    private MyWork desk(Somebody by) {
        return Objects.requireNonNull(northmoor
                .as(by)
                .get()
                .uri("/api/v1/work")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(MyWork.class)
                .returnResult()
                .getResponseBody());
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec putOnRecord(
            Somebody by, UUID task, Map<String, Object> done) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/work/tasks/{id}/record", task)
                .bodyValue(done)
                .exchange();
    }

    private void manages(Somebody manager, Somebody member) {
        UUID team = UUID.randomUUID();
        String council = northmoor.council().id().toString();
        for (Somebody each : List.of(manager, member)) {
            northmoor.core().database().execute("""
                    insert into casework.worker (council_id, id, first_names, last_name, email, added_at)
                    values ('%s', '%s', '%s', '%s', 'x@y.example', now()) on conflict do nothing""".formatted(council, each.worker(), firstName(each), lastName(each)));
        }
        northmoor
                .core()
                .database()
                .execute(
                        "insert into casework.team (council_id, id, name, manager_id, made_at) values ('%s', '%s', 'T %s', '%s', now())"
                                .formatted(council, team, team, manager.worker()));
        northmoor.core().database().execute("""
                insert into casework.team_member (council_id, id, team_id, worker_id, from_day)
                values ('%s', '%s', '%s', '%s', current_date - 7)""".formatted(council, UUID.randomUUID(), team, member.worker()));
    }

    private void write(Deed deed) {
        Asking asking = new Asking(
                northmoor.council().id(),
                northmoor.council().slug(),
                helena.worker(),
                helena.name(),
                java.util.Set.of(Permission.PRACTITIONER),
                java.util.Set.of(),
                "test",
                null);
        northmoor
                .core()
                .part(CouncilDoor.class)
                .write(asking, client -> Mono.just(Written.of("done", deed)))
                .block(Duration.ofSeconds(30));
    }

    private void round() {
        part().round(northmoor.council().id()).block(Duration.ofSeconds(60));
    }

    private GoingThroughThePlans part() {
        return northmoor.core().part(GoingThroughThePlans.class);
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    private static String firstName(Somebody each) {
        return each.name().substring(0, each.name().indexOf(' '));
    }

    private static String lastName(Somebody each) {
        return each.name().substring(each.name().indexOf(' ') + 1);
    }
}
