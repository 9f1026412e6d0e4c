package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

/** AUTH-05, cover for line management: whoever signs for a colleague who is away is shown to have done so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningForAColleagueSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody AWAY = NORTHMOOR.authoriser("team_manager").called("Una Farrow");

    @Test
    void a_deputy_s_signature_names_the_colleague_on_the_page_on_paper_and_in_the_audit() {
        Somebody deputy = standingIn("Rafe Collier");
        UUID plan = NORTHMOOR.submitted();

        NORTHMOOR.sign(deputy, plan).expectStatus().isOk();

        StepToSignOff signed = NORTHMOOR.decision(deputy, plan).steps().getLast();
        assertThat(signed.byName()).isEqualTo("Rafe Collier");
        assertThat(signed.role()).isEqualTo("team_manager");
        assertThat(signed.onBehalfOf()).isEqualTo("Una Farrow");
        assertThat(paper(plan)).contains("Rafe Collier").contains("team manager, on behalf of Una Farrow");
        assertThat(NORTHMOOR.column("select about ->> 'on_behalf_of' from casework.audit_entry"
                        + " where what = 'plan_signed_off' and about ->> 'plan' = '" + plan + "'"))
                .containsExactly(AWAY.worker().value().toString());
        assertThat(NORTHMOOR.column(
                        "select signed_off_behalf_name from casework.plan_final where plan_id = '" + plan + "'"))
                .containsExactly("Una Farrow");
    }

    @Test
    void whoever_has_a_level_that_is_enough_signs_in_their_own_right_even_while_standing_in() {
        Somebody deputy = standingIn("Petra Lyle");
        Somebody above = deputy.onRung("service_manager");
        give(above, "service_manager");
        UUID plan = NORTHMOOR.submitted();

        NORTHMOOR.sign(above, plan).expectStatus().isOk();

        StepToSignOff signed = NORTHMOOR.decision(above, plan).steps().getLast();
        assertThat(signed.role()).isEqualTo("service_manager");
        assertThat(signed.onBehalfOf()).isNull();
        assertThat(paper(plan)).doesNotContain("on behalf of");
    }

    @Test
    void a_deputy_is_told_before_they_sign_for_whom_they_would_and_nobody_else_is() {
        Somebody deputy = standingIn("Wanda Pryce");
        Somebody above = standingIn("Silas Orme").onRung("service_manager");
        give(above, "service_manager");
        UUID plan = NORTHMOOR.submitted();

        assertThat(NORTHMOOR.decision(deputy, plan).onBehalfOf()).isEqualTo("Una Farrow");
        assertThat(NORTHMOOR.decision(above, plan).onBehalfOf()).isNull();
        assertThat(NORTHMOOR
                        .decision(NORTHMOOR.authoriser("team_manager"), plan)
                        .onBehalfOf())
                .isNull();

        NORTHMOOR.sign(deputy, plan).expectStatus().isOk();
        assertThat(NORTHMOOR.decision(deputy, plan).onBehalfOf()).isNull();
    }

    @Test
    void outside_the_line_management_of_the_practitioner_nobody_signs_unless_they_are_named_to_cover_for_it() {
        Somebody deputy = standingIn("Nora Quill");
        UUID plan = NORTHMOOR.submitted();
        Somebody elsewhere = NORTHMOOR.authoriser("service_manager").called("Ivo Stern");
        assertThat(NORTHMOOR.decision(elsewhere, plan).mayDecide()).isTrue();

        UUID team = managedBy(AWAY);

        try {
            assertThat(NORTHMOOR.decision(elsewhere, plan).whyNot()).contains("line management of this plan's author");
            NORTHMOOR.sign(elsewhere, plan).expectStatus().isForbidden();
            assertThat(queued(elsewhere, plan)).contains("line management of this plan's author");
            give(AWAY, "authoriser");
            assertThat(queued(AWAY, plan)).isEmpty();
            assertThat(NORTHMOOR.decision(deputy, plan).onBehalfOf()).isEqualTo("Una Farrow");
            NORTHMOOR.sign(deputy, plan).expectStatus().isOk();
            assertThat(NORTHMOOR.decision(AWAY, plan).steps().getLast().onBehalfOf())
                    .isEqualTo("Una Farrow");
        } finally {
            execute("update casework.team_member set until_day = from_day - 1 where team_id = '" + team + "'");
        }
    }

    /** A team of the practitioner, under this manager. */
    private static UUID managedBy(Somebody manager) {
        UUID team = UUID.randomUUID();
        inDirectory(NORTHMOOR.practitioner());
        give(NORTHMOOR.practitioner(), "practitioner");
        execute(
                "insert into casework.team (council_id, id, name, manager_id, made_at) values ('%s', '%s', 'T %s', '%s', now())"
                        .formatted(
                                NORTHMOOR.council().id().value(),
                                team,
                                team,
                                manager.worker().value()));
        execute(
                "insert into casework.team_member (council_id, id, team_id, worker_id, from_day) values ('%s', '%s', '%s', '%s', '%s')"
                        .formatted(
                                NORTHMOOR.council().id().value(),
                                UUID.randomUUID(),
                                team,
                                NORTHMOOR.practitioner().worker().value(),
                                LocalDate.now(Days.LONDON).minusDays(7)));
        return team;
    }

    private static String queued(Somebody by, UUID plan) {
        record Queue(List<QueueItem> items, int page, int size, long total) {}
        return Objects.requireNonNull(NORTHMOOR
                        .as(by)
                        .get()
                        .uri("/api/v1/authorising/queue?page=0&size=100")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(Queue.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(item -> item.planId().equals(plan))
                .map(QueueItem::whyNotMine)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody whose token has a team manager's role only because they stand in for one today. */
    private static Somebody standingIn(String name) {
        Somebody deputy = new Somebody(NORTHMOOR.council(), name, List.of("authoriser", "team_manager"));
        inDirectory(AWAY);
        give(AWAY, "team_manager");
        inDirectory(deputy);
        give(deputy, "authoriser");
        LocalDate today = LocalDate.now(Days.LONDON);
        execute(
                ("insert into casework.worker_deputy (council_id, id, worker_id, stands_in, from_day, until_day, named_by, named_at)"
                                + " values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', now())")
                        .formatted(
                                NORTHMOOR.council().id().value(),
                                UUID.randomUUID(),
                                AWAY.worker().value(),
                                deputy.worker().value(),
                                today,
                                today,
                                AWAY.worker().value()));
        return deputy;
    }

    private static void inDirectory(Somebody somebody) {
        String[] names = somebody.name().split(" ", 2);
        execute(("insert into casework.worker (council_id, id, first_names, last_name, email, added_at)"
                        + " values ('%s', '%s', '%s', '%s', '%s@northmoor.example', now()) on conflict do nothing")
                .formatted(NORTHMOOR.council().id().value(), somebody.worker().value(), names[0], names[1], names[0]));
    }

    private static void give(Somebody somebody, String role) {
        execute(("insert into casework.worker_role (council_id, id, worker_id, role, from_day, given_by, given_at)"
                        + " values ('%s', '%s', '%s', '%s', '%s', '%s', now())")
                .formatted(
                        NORTHMOOR.council().id().value(),
                        UUID.randomUUID(),
                        somebody.worker().value(),
                        role,
                        LocalDate.now(Days.LONDON),
                        somebody.worker().value()));
    }

    private static void execute(String sql) {
        NORTHMOOR.core().database().execute(sql);
    }

    private static String paper(UUID plan) {
        return Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
