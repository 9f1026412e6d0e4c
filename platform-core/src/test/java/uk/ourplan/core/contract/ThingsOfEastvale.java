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
import java.util.Map;
import org.springframework.http.MediaType;
import uk.ourplan.core.running.RunningCore;

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
    }

    private static byte[] person() {
        try {
            return Files.readAllBytes(Path.of("..", "samples", "people", "03-alasdair-munro-keane.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
