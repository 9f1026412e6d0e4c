package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.Ladder;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TellingWhoseWorkChangesSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final TellingWhoseWorkChanges telling = northmoor.core().part(TellingWhoseWorkChanges.class);

    @Test
    void whoever_wrote_a_plan_that_changes_and_whoever_returned_it_are_told_once() {
        UUID plan = northmoor.submitted();
        Somebody manager = northmoor.authoriser("team_manager");
        northmoor
                .as(manager)
                .post()
                .uri("/api/v1/authorising/plans/{id}/return", plan)
                .bodyValue(Map.of("reasons", List.of(Map.of("section", "about_me", "says", "Whose words are these?"))))
                .exchange()
                .expectStatus()
                .isOk();
        northmoor.submit(northmoor.practitioner(), plan).expectStatus().isOk();

        northmoor.publish(Ladder.whereATeamManagerSignsLittle());

        assertThat(told(plan, 2)).hasSize(2).doesNotHaveDuplicates();
        again();
        assertThat(tasks(plan)).hasSize(2);
    }

    @Test
    void whoever_has_a_waiting_plan_in_their_queue_is_told_when_it_goes_to_another_level() {
        UUID plan = northmoor.submitted();
        String manager = works("team_manager", null);
        String service = works("service_manager", null);
        String director = works("director", null);
        String gone = works("team_manager", LocalDate.now(Days.LONDON).minusDays(1));

        northmoor.publish(Ladder.whereATeamManagerSignsLittle());

        assertThat(told(plan, 3)).hasSize(3).contains(manager, service).doesNotContain(director, gone);
    }

    @Test
    void whoever_has_a_plan_in_their_queue_is_told_nothing_where_only_something_else_of_it_changes() {
        UUID plan = northmoor.submitted();
        String manager = works("team_manager", null);

        northmoor.publish(Map.of("agree.min_consideration_days", 29));
        again();

        assertThat(tasks(plan)).doesNotContain(manager);
    }

    /** Puts somebody with this role into the council's directory. */
    private String works(String role, @Nullable LocalDate until) {
        String id = UUID.randomUUID().toString();
        String council = northmoor.council().id().toString();
        northmoor
                .core()
                .database()
                .execute("insert into casework.worker (council_id, id, first_names, last_name, email, added_at)"
                        + " values ('%s', '%s', 'Any', 'Body', '%s@x.example', now())".formatted(council, id, id));
        northmoor
                .core()
                .database()
                .execute(
                        "insert into casework.worker_role (council_id, id, worker_id, role, from_day, until_day, given_by, given_at)"
                                + " values ('%s', uuidv7(), '%s', '%s', '2026-01-01', %s, '%s', now())"
                                        .formatted(council, id, role, until == null ? "null" : "'" + until + "'", id));
        return id;
    }

    @Test
    void nobody_is_told_of_a_change_that_changes_nothing_for_them() {
        UUID plan = northmoor.submitted();

        northmoor.publish(Map.of("share.copy_due_days", 9));
        again();

        assertThat(tasks(plan)).isEmpty();
        assertThat(northmoor.column("select finished_at is not null from casework.policy_told where council_id = '%s'"
                        .formatted(northmoor.council().id())))
                .containsExactly("t");
    }

    @Test
    void what_was_left_half_told_by_a_process_that_was_killed_is_told_on() {
        UUID plan = northmoor.submitted();
        northmoor.publish(Ladder.whereATeamManagerSignsLittle());
        told(plan, 1);
        String council = northmoor.council().id().toString();
        northmoor
                .core()
                .database()
                .execute("delete from casework.task where kind = 'policy_changed' and council_id = '%s'"
                        .formatted(council));
        northmoor
                .core()
                .database()
                .execute("update casework.policy_told set finished_at = null, position = null where council_id = '%s'"
                        .formatted(council));

        again();

        assertThat(tasks(plan)).hasSize(1);
    }

    @Test
    void two_instances_tell_nobody_twice() {
        try (ConfigurableApplicationContext other = northmoor.core().start()) {
            UUID plan = northmoor.submitted();
            northmoor.publish(Ladder.whereATeamManagerSignsLittle());
            told(plan, 1);
            other.getBean(TellingWhoseWorkChanges.class)
                    .tell(northmoor.council().id())
                    .block(Duration.ofSeconds(30));

            assertThat(tasks(plan)).hasSize(1);
        }
    }

    private void again() {
        telling.tell(northmoor.council().id()).block(Duration.ofSeconds(30));
    }

    /** The owners of the tasks, once there are as many. */
    private List<String> told(UUID plan, int many) {
        for (int i = 0; i < 100 && tasks(plan).size() < many; i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return tasks(plan);
    }

    private List<String> tasks(UUID plan) {
        return northmoor.column(
                "select owner_id::text from casework.task where kind = 'policy_changed' and plan_id = '%s'"
                        .formatted(Objects.requireNonNull(plan)));
    }
}
