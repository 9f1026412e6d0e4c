package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.date.Days;

/** One of each kind of thing in another council, made as its own people make it, for {@link IsolationSpec} to ask for. */
final class ThingsOfEastvale {

    private ThingsOfEastvale() {}

    static void make(RunningCore core) {
        core.as(EASTVALE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(Map.of(
                        "from", LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1),
                        "settings", Map.of("share.copy_due_days", 6),
                        "reason", "To be asked for by another council.",
                        "legal_bases", Map.of()))
                .exchange()
                .expectStatus()
                .isOk();
        core.as(EASTVALE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/policy/examples")
                .bodyValue(Map.of(
                        "name", "To be asked for by another council",
                        "determination", "equipment-charge",
                        "facts", Map.of("kind", "aid"),
                        "expected", Map.of("may_charge", false),
                        "reason", "An aid is free."))
                .exchange()
                .expectStatus()
                .isOk();
        core.as(EASTVALE, PRACTITIONER)
                .post()
                .uri("/api/v1/people/imports")
                .contentType(MediaType.APPLICATION_YAML)
                .bodyValue(person())
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isIn(200, 409)); // 409: another spec took the same person in
        planningGiven(core);
        reviews(core);
        workers(core);
        concern(core);
        letterToUsers(core);
        disclosure(core);
        core.as(EASTVALE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/council/exports")
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Parts of a plan, given to somebody else. */
    private static void planningGiven(RunningCore core) {
        WebTestClient practitioner = core.as(EASTVALE, PRACTITIONER);
        UUID plan = UUID.fromString(core.database()
                .column("select id from casework.plan where council_id = '" + EASTVALE.id()
                        + "' and state = 'draft' limit 1")
                .getFirst());
        String revision = core.database()
                .column("select revision from casework.plan_section where name = 'people_involved' and plan_id = '"
                        + plan + "'")
                .getFirst();
        practitioner
                .put()
                .uri("/api/v1/plans/{id}/sections/people_involved", plan)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(given(LocalDate.now(Days.LONDON)))
                .exchange()
                .expectStatus()
                .isOk();
        practitioner
                .post()
                .uri("/api/v1/plans/{id}/delegation", plan)
                .bodyValue(Map.of("email", "leila@post.example", "first_names", "Leila", "last_name", "Moss"))
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isIn(200, 409)); // 409: another spec gave it already
    }

    private static String given(LocalDate today) {
        return """
                {"people":[],"involvement":[],"advocacy":{"considered":"%1$s"},"delegation":{"to":"Leila","kind":"person",
                "asked_by":"themselves","suitable":true,"sections":["about_me"],"informed":"%1$s","agreed":"%1$s","views":"Mine",
                "understands":true,"support":"None","supporter_agrees":true,"target":"%1$s","checks":"A call","help":"A call",
                "pack":["process","requirements","needs","indicative_budget","services","prevention","advice","contribution"]}}""".formatted(today);
    }

    /** A concern about a service that is open to all. */
    private static void concern(RunningCore core) {
        core.as(EASTVALE, PRACTITIONER)
                .post()
                .uri("/api/v1/concerns")
                .bodyValue(Map.of(
                        "subject", "service",
                        "organisation", "The library club",
                        "category", "universal",
                        "summary", "The lift is broken."))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** A letter to somebody who uses the service of a concern; one that is made takes a signed plan. */
    private static void letterToUsers(RunningCore core) {
        try (Connection superuser = core.database().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    insert into casework.concern_letter (council_id, id, concern_id, person_id, dated, reader, name, about, form,
                      provider, words, made_at, by_id, by_name)
                    select c.council_id, gen_random_uuid(), c.id, p.id, date '2026-11-02', 'person', 'One', 'One', 'html',
                      'The library club', 'It closes.', now(), p.id, 'Two'
                    from casework.provider_concern c join casework.person p on p.council_id = c.council_id
                    where c.council_id = '%1$s' limit 1
                    on conflict do nothing -- another spec made it already
                    """.formatted(EASTVALE.id()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A review and a request for one; a plan of Eastvale that is far enough to have them would take all the way to its signature. */
    private static void reviews(RunningCore core) {
        try (Connection superuser = core.database().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    insert into casework.review
                      (council_id, id, plan_id, version, person_id, due_by, together_by, determination, made_at, type)
                    select council_id, gen_random_uuid(), id, 1, person_id, date '2027-01-04', date '2027-01-04', '{}', now(), 'unplanned'
                    from casework.plan where council_id = '%1$s' limit 1;
                    insert into casework.review_request
                      (council_id, id, plan_id, person_id, at, by_id, by_name, received_on, requester, relationship, on_behalf, ground)
                    select council_id, gen_random_uuid(), id, person_id, now(), id, 'One', date '2026-11-02', 'A daughter', 'daughter',
                      true, 'needs'
                    from casework.plan where council_id = '%1$s' limit 1;
                    """.formatted(EASTVALE.id()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A disclosure about somebody's practice, with a file. */
    private static void disclosure(RunningCore core) {
        DisclosureTaken taken = Objects.requireNonNull(core.as(EASTVALE, PRACTITIONER)
                .post()
                .uri("/api/v1/disclosures")
                .bodyValue(Map.of(
                        "type",
                        "gp",
                        "employer",
                        "other",
                        "grounds",
                        List.of("carer_safety"),
                        "says",
                        "Does not listen."))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DisclosureTaken.class)
                .returnResult()
                .getResponseBody());
        core.as(EASTVALE, PRACTITIONER)
                .post()
                .uri("/api/v1/disclosures/{id}/evidence?kind=document", taken.id())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue("A letter.".getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** A worker with a role, a deputy and a team. */
    private static void workers(RunningCore core) {
        LocalDate today = LocalDate.now(Days.LONDON);
        WorkerView one = added(core, "one");
        WorkerView other = added(core, "other");
        posted(
                core,
                "/api/v1/workers/" + one.id() + "/deputies",
                Map.of("stands_in", other.id(), "from", today, "until", today));
        TeamView team = Objects.requireNonNull(
                posted(core, "/api/v1/teams", Map.of("name", "Team " + UUID.randomUUID(), "manager_id", one.id()))
                        .expectBody(TeamView.class)
                        .returnResult()
                        .getResponseBody());
        posted(core, "/api/v1/teams/" + team.id() + "/members", Map.of("worker_id", other.id(), "from", today));
    }

    private static WorkerView added(RunningCore core, String name) {
        String email = name + UUID.randomUUID() + "@eastvale.example";
        return Objects.requireNonNull(
                posted(core, "/api/v1/workers", new NewWorker(email, name, "Eastvale", List.of("practitioner")))
                        .expectBody(WorkerView.class)
                        .returnResult()
                        .getResponseBody());
    }

    private static WebTestClient.ResponseSpec posted(RunningCore core, String uri, Object body) {
        WebTestClient.ResponseSpec answer =
                core.as(EASTVALE, COUNCIL_ADMIN).post().uri(uri).bodyValue(body).exchange();
        answer.expectStatus().isOk();
        return answer;
    }

    private static byte[] person() {
        try {
            return Files.readAllBytes(Path.of("..", "samples", "people", "03-alasdair-munro-keane.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
