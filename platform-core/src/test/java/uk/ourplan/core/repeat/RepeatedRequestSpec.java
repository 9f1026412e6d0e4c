package uk.ourplan.core.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.running.RunningCore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedRequestSpec {

    private final RunningCore core = RunningCore.shared();
    private final WebTestClient anna = core.as(NORTHMOOR, PRACTITIONER);
    private final UUID about = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_sent_again_gets_the_same_answer_and_is_done_once() {
        byte[] first = answer(post(anna, "/api/v1/probes", "hello"));
        byte[] second = answer(post(anna, "/api/v1/probes", "hello"));

        assertThat(second).isEqualTo(first);
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        post(anna, "/api/v1/probes", "hello").expectStatus().isOk();

        post(anna, "/api/v1/probes", "good bye")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:key-used-differently");
    }

    @Test
    void the_same_key_for_another_address_is_refused() {
        post(anna, "/api/v1/probes", "hello").expectStatus().isOk();

        post(anna, "/api/v1/probes/quiet", "hello").expectStatus().isEqualTo(422);
    }

    @Test
    void while_the_first_is_under_way_the_second_is_refused_and_only_one_is_done() {
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = Stream.of(1, 2)
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> post(anna, "/api/v1/probes/slow", "hello")
                                    .returnResult(byte[].class)
                                    .getStatus()
                                    .value(),
                            threads))
                    .toList();
            answers = both.stream().map(CompletableFuture::join).toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(deeds()).isEqualTo(1);
        post(anna, "/api/v1/probes/slow", "hello").expectStatus().isOk();
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void a_refused_try_leaves_nothing_behind_and_can_be_repeated() {
        post(anna, "/api/v1/probes/refused", "hello").expectStatus().isEqualTo(409);

        post(anna, "/api/v1/probes", "hello").expectStatus().isOk();
    }

    @Test
    void the_key_of_another_worker_or_council_is_another_key() {
        post(anna, "/api/v1/probes", "hello").expectStatus().isOk();

        post(core.as(EASTVALE, PRACTITIONER), "/api/v1/probes", "something else")
                .expectStatus()
                .isOk();
        post(
                        core.as(uk.ourplan.core.running.Somebody.of(NORTHMOOR, PRACTITIONER)
                                .called("Bob")),
                        "/api/v1/probes",
                        "something else")
                .expectStatus()
                .isOk();
    }

    @Test
    void a_key_is_short_and_visible() {
        anna.post()
                .uri("/api/v1/probes")
                .header("Idempotency-Key", "x".repeat(201))
                .bodyValue(Map.of("about", about, "says", "hello", "count", 1))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private WebTestClient.ResponseSpec post(WebTestClient client, String path, String says) {
        return client.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .bodyValue(Map.of("about", about, "says", says, "count", 1))
                .exchange();
    }

    private static byte @Nullable [] answer(WebTestClient.ResponseSpec response) {
        return response.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent();
    }

    private int deeds() {
        try (var superuser = core.database().superuser();
                var statement = superuser.prepareStatement(
                        "select count(*) from casework.audit_entry where about ->> 'probe' = ?")) {
            statement.setString(1, about.toString());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
