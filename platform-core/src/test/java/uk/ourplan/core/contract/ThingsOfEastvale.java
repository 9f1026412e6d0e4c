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
        workers(core);
        core.as(EASTVALE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/council/exports")
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
