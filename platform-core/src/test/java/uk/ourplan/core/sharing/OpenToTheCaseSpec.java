package uk.ourplan.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

@Tag("SHARE-11")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenToTheCaseSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();
    private final Somebody tom =
            Somebody.of(northmoor.council(), Permission.PRACTITIONER).called("Tom Ferris");
    private final Somebody moira = northmoor.authoriser("team_manager").called("Moira Tait");
    private UUID plan = new UUID(0, 0);

    @BeforeEach
    void in_a_team() {
        plan = northmoor.submitted();
        team(List.of(helena), moira);
    }

    @Test
    void the_practitioner_of_the_case_opens_it_and_that_is_logged() {
        open(helena).expectStatus().isOk();

        assertThat(deeds("plan_viewed", helena)).isPositive();
    }

    @Test
    void somebody_of_the_same_council_without_a_part_in_the_case_is_refused_and_that_is_logged() {
        open(tom)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:not-on-the-case");
        northmoor
                .as(tom)
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isIn(403, 404));

        assertThat(deeds("plan_viewed_refused", tom)).isPositive();
        assertThat(deeds("plan_viewed", tom)).isZero();
    }

    @Test
    void with_an_emergency_reason_it_opens_for_the_day_and_stands_on_the_manager_s_list() {
        emergency(tom, " ").expectStatus().isEqualTo(422);
        emergency(tom, "She is at the door, hurt").expectStatus().isOk();

        open(tom).expectStatus().isOk();
        assertThat(deeds("plan_opened_in_an_emergency", tom)).isEqualTo(1);
        assertThat(northmoor.column(
                        "select due = (now() at time zone 'Europe/London')::date from casework.task where plan_id = '"
                                + plan + "' and rule = 'SHARE-11' and owner = 'line_manager' and done_at is null"))
                .containsExactly("t");
        northmoor
                .as(moira)
                .get()
                .uri("/api/v1/work/tasks?page=0&size=100&whose=mine")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(tasks -> assertThat(tasks).contains("without a part in the case opened this plan"));
        assertThat(northmoor.column(
                        "select content ->> 'reason' from casework.sharing_note where kind = 'opened' and plan_id = '"
                                + plan + "'"))
                .containsExactly("She is at the door, hurt");
    }

    @Test
    void a_colleague_of_the_same_team_and_those_whose_office_it_is_open_it() {
        team(List.of(helena, tom), moira);

        open(tom).expectStatus().isOk();
        open(moira).expectStatus().isOk();
    }

    @Test
    void for_another_council_there_is_no_such_plan() {
        RunningCore core = RunningCore.shared();
        core.as(Council.EASTVALE, Permission.PRACTITIONER)
                .get()
                .uri("/api/v1/plans/{id}", plan)
                .exchange()
                .expectStatus()
                .isNotFound();
        core.as(Council.EASTVALE, Permission.PRACTITIONER)
                .post()
                .uri("/api/v1/plans/{id}/sharing/openings", plan)
                .bodyValue(Map.of("reason", "She is at the door, hurt"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void how_often_a_plan_was_kept_from_somebody_and_opened_in_an_emergency_is_in_the_report() {
        open(tom).expectStatus().isForbidden();
        emergency(tom, "She is at the door, hurt").expectStatus().isOk();
        open(tom).expectStatus().isOk();

        northmoor
                .as(moira)
                .get()
                .uri("/api/v1/reports/lines?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.key == 'SHARE-11:openings')].figures[0].of")
                .isEqualTo("Kept from somebody without a part")
                .jsonPath("$.items[?(@.key == 'SHARE-11:openings')].figures[0].number")
                .isEqualTo(1)
                .jsonPath("$.items[?(@.key == 'SHARE-11:openings')].figures[1].of")
                .isEqualTo("Opened for a day, with an emergency reason")
                .jsonPath("$.items[?(@.key == 'SHARE-11:openings')].figures[1].number")
                .isEqualTo(1);
    }

    private WebTestClient.ResponseSpec open(Somebody by) {
        return northmoor.as(by).get().uri("/api/v1/plans/{id}", plan).exchange();
    }

    private WebTestClient.ResponseSpec emergency(Somebody by, String reason) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/plans/{id}/sharing/openings", plan)
                .bodyValue(Map.of("reason", reason))
                .exchange();
    }

    private long deeds(String what, Somebody by) {
        return Long.parseLong(northmoor
                .column("select count(*) from casework.audit_entry where what = '" + what + "' and who = '"
                        + by.worker() + "' and about ->> 'plan' = '" + plan + "'")
                .getFirst());
    }

    private void team(List<Somebody> members, Somebody manager) {
        UUID team = UUID.randomUUID();
        String council = northmoor.council().id().toString();
        for (Somebody each : Stream.concat(members.stream(), Stream.of(manager)).toList()) {
            northmoor.core().database().execute("""
                    insert into casework.worker (council_id, id, first_names, last_name, email, added_at)
                    values ('%s', '%s', 'A', 'B', 'x@y.example', now()) on conflict do nothing""".formatted(council, each.worker()));
            each.roles()
                    .forEach(role -> northmoor.core().database().execute("""
                    insert into casework.worker_role (council_id, id, worker_id, role, from_day, given_by, given_at)
                    values ('%s', '%s', '%s', '%s', current_date - 7, '%s', now())""".formatted(
                                    council, UUID.randomUUID(), each.worker(), role, manager.worker())));
        }
        northmoor
                .core()
                .database()
                .execute(
                        "insert into casework.team (council_id, id, name, manager_id, made_at) values ('%s', '%s', 'Adult social care %s', '%s', now())"
                                .formatted(council, team, team, manager.worker()));
        members.forEach(each ->
                northmoor.core().database().execute("""
                insert into casework.team_member (council_id, id, team_id, worker_id, from_day)
                values ('%s', '%s', '%s', '%s', current_date - 7)""".formatted(council, UUID.randomUUID(), team, each.worker())));
    }
}
