package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
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
        workers(core);
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
