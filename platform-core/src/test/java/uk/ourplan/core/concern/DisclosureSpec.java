package uk.ourplan.core.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.api.concern.SpeakingUp;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final String PATH = "/api/v1/disclosures";

    private final Somebody helena = NORTHMOOR.practitioner();
    private final Somebody officer = Somebody.of(NORTHMOOR.council(), Permission.AUDITOR)
            .called("Moira Monitoring")
            .onRung("monitoring_officer");

    @Test
    @Tag("PROVIDER-20")
    void a_named_receiver_reads_it_and_for_everybody_else_there_is_no_such_disclosure() {
        DisclosureTaken taken = disclosed(helena, "Sam Bell");
        Somebody lineManager = NORTHMOOR.authoriser("team_manager");
        Somebody administrator = Somebody.of(NORTHMOOR.council(), Permission.COUNCIL_ADMIN, Permission.AUDITOR);

        DisclosureView read = read(officer, taken);

        assertThat(read.said().says()).isEqualTo("Shouts at people.");
        assertThat(taken.to()).contains("Care quality and contracts");
        for (Somebody other : List.of(helena, lineManager, administrator)) {
            look(other, taken).expectStatus().isNotFound();
            assertThat(listed(other)).doesNotContain(taken.id().toString());
        }
        assertThat(listed(officer)).contains(taken.id().toString());
    }

    @Test
    @Tag("PROVIDER-20")
    void a_receiver_who_manages_the_discloser_does_not_read_it() throws SQLException {
        Somebody discloser =
                Somebody.of(NORTHMOOR.council(), Permission.PRACTITIONER).called("Dana Discloser");
        Somebody manager = Somebody.of(NORTHMOOR.council(), Permission.AUTHORISER)
                .called("Max Manager")
                .onRung("monitoring_officer");
        DisclosureTaken taken = disclosed(discloser, "Sam Bell");
        read(manager, taken);

        manages(manager, discloser);

        look(manager, taken).expectStatus().isNotFound();
        assertThat(listed(manager)).doesNotContain(taken.id().toString());
        read(officer, taken);
    }

    @Test
    @Tag("PROVIDER-20")
    void a_receiver_does_not_read_what_is_about_themselves() {
        DisclosureTaken taken = disclosed(helena, "moira monitoring");

        look(officer, taken).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select content from casework.disclosure",
                "select by_id from casework.disclosure",
                "select by_name from casework.disclosure",
                "select * from casework.disclosure",
                "select * from casework.disclosure_file",
                "delete from casework.disclosure",
                "update casework.disclosure set receivers = '{practitioner}'"
            })
    @Tag("PROVIDER-20")
    void the_service_itself_has_no_right_to_read_or_change_one_past_the_door(String statement) throws SQLException {
        disclosed(helena, "Sam Bell");

        try (Connection service =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    @Tag("PROVIDER-20")
    void the_record_says_that_one_was_made_and_not_by_whom_and_that_one_was_read_and_by_whom() {
        DisclosureTaken taken = disclosed(helena, "Sam Bell");
        read(officer, taken);

        assertThat(NORTHMOOR.column(
                        "select what || ' ' || who from casework.audit_entry where about ->> 'disclosure' = '"
                                + taken.id() + "' order by number"))
                .containsExactly(
                        "disclosure_made " + NORTHMOOR.council().id(),
                        "disclosure_read " + officer.worker().value());
        assertThat(NORTHMOOR.column("select answer::text from casework.remembered_answer where answer::text like '%"
                        + taken.id() + "%'"))
                .allSatisfy(answer -> assertThat(answer).doesNotContain("Shouts", "Sam Bell", "Helena"));
    }

    @Test
    @Tag("PROVIDER-19")
    void without_a_ground_it_is_refused() {
        send(helena, PATH, Map.of("type", "gp", "employer", "other", "says", "Shouts"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("grounds");
    }

    @Test
    @Tag("PROVIDER-20")
    @Tag("PROVIDER-21")
    void beside_the_form_stand_the_policy_the_helpline_and_for_a_student_the_council_s_advice() {
        SpeakingUp forHelena = beside(helena);
        SpeakingUp forStudent = beside(helena.onRung("student"));

        assertThat(forHelena.policy()).isEqualTo("https://www.northmoor.example/policies/speaking-up");
        assertThat(Objects.requireNonNull(forHelena.helpline()).telephone()).isEqualTo("0808 157 0140");
        assertThat(forHelena.forStudents()).isNull();
        assertThat(forStudent.forStudents()).contains("tutor");
        disclosed(helena.onRung("student"), "Sam Bell");
    }

    @Test
    @Tag("PROVIDER-22")
    void a_witness_statement_stays_with_the_disclosure_and_goes_to_nobody_but_its_receivers() {
        DisclosureTaken taken = disclosed(helena, "Sam Bell");

        attach(helena, taken, "witness_statement", "I saw it on Monday.")
                .expectStatus()
                .isOk();

        DisclosureView read = read(officer, taken);
        UUID file = read.evidence().getFirst().id();
        assertThat(read.evidence().getFirst().kind().code()).isEqualTo("witness_statement");
        file(officer, taken, file)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("I saw it on Monday.");
        file(helena, taken, file).expectStatus().isNotFound();
        attach(NORTHMOOR.practitioner().called("Somebody Else"), taken, "document", "Mine")
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Tag("PROVIDER-22")
    void no_file_moves_to_a_case_record() throws SQLException {
        try (Connection service =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement sql = service.createStatement()) {
            assertThatThrownBy(() -> sql.execute("""
                            insert into casework.signed_original (council_id, plan_id, version, media_type, body, sha256, by_id, at)
                            select council_id, id, 1, media_type, body, sha256(body), id, at from casework.disclosure_file""")).hasMessageContaining("permission denied");
        }
    }

    private DisclosureTaken disclosed(Somebody by, String about) {
        return Objects.requireNonNull(send(
                        by,
                        PATH,
                        Map.of(
                                "type", "gp",
                                "employer", "other",
                                "name", about,
                                "grounds", List.of("person_safety"),
                                "says", "Shouts at people."))
                .expectStatus()
                .isOk()
                .expectBody(DisclosureTaken.class)
                .returnResult()
                .getResponseBody());
    }

    private void manages(Somebody manager, Somebody member) throws SQLException {
        UUID council = NORTHMOOR.council().id().value();
        UUID team = UUID.randomUUID();
        LocalDate today = LocalDate.now(Days.LONDON);
        try (Connection superuser = NORTHMOOR.core().database().superuser();
                Statement sql = superuser.createStatement()) {
            for (Somebody each : List.of(manager, member)) {
                sql.execute(
                        "insert into casework.worker (council_id, id, first_names, last_name, email, added_at) values ('"
                                + council + "', '" + each.worker().value() + "', 'A', 'B', '" + UUID.randomUUID()
                                + "@x.example', now()) on conflict do nothing");
            }
            sql.execute("insert into casework.team (council_id, id, name, manager_id, made_at) values ('" + council
                    + "', '" + team + "', '" + team + "', '" + manager.worker().value() + "', now())");
            sql.execute("insert into casework.team_member (council_id, id, team_id, worker_id, from_day) values ('"
                    + council + "', '" + UUID.randomUUID() + "', '" + team + "', '"
                    + member.worker().value() + "', '" + today + "')");
            for (String role : List.of("authoriser", "monitoring_officer")) {
                sql.execute(
                        "insert into casework.worker_role (council_id, id, worker_id, role, from_day, given_by, given_at)"
                                + " values ('" + council + "', '" + UUID.randomUUID() + "', '"
                                + manager.worker().value() + "', '" + role + "', '" + today + "', '"
                                + manager.worker().value() + "', now())");
            }
        }
    }

    private static SpeakingUp beside(Somebody by) {
        return Objects.requireNonNull(NORTHMOOR
                .as(by)
                .get()
                .uri(PATH + "/speaking-up")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SpeakingUp.class)
                .returnResult()
                .getResponseBody());
    }

    private static DisclosureView read(Somebody by, DisclosureTaken taken) {
        return Objects.requireNonNull(look(by, taken)
                .expectStatus()
                .isOk()
                .expectBody(DisclosureView.class)
                .returnResult()
                .getResponseBody());
    }

    private static WebTestClient.ResponseSpec look(Somebody by, DisclosureTaken taken) {
        return NORTHMOOR.as(by).get().uri(PATH + "/{id}", taken.id()).exchange();
    }

    private static WebTestClient.ResponseSpec file(Somebody by, DisclosureTaken taken, UUID file) {
        return NORTHMOOR
                .as(by)
                .get()
                .uri(PATH + "/{id}/evidence/{file}", taken.id(), file)
                .exchange();
    }

    private static WebTestClient.ResponseSpec attach(Somebody by, DisclosureTaken taken, String kind, String text) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri(PATH + "/{id}/evidence?kind={kind}", taken.id(), kind)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(text.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String listed(Somebody by) {
        return Objects.requireNonNull(NORTHMOOR
                .as(by)
                .get()
                .uri(PATH + "?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static WebTestClient.ResponseSpec send(Somebody by, String uri, Object body) {
        return NORTHMOOR.as(by).post().uri(uri).bodyValue(body).exchange();
    }
}
