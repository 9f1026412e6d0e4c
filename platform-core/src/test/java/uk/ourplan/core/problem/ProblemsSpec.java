package uk.ourplan.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.running.RunningCore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsSpec {

    private static final String ABOUT = "0197a000-0000-7000-8000-000000000777";

    private final WebTestClient anna = RunningCore.shared().as(NORTHMOOR, PRACTITIONER);

    @Test
    void an_unknown_address_is_not_found() {
        problem(anna.get().uri("/api/v1/nowhere").exchange(), 404, "not-found");
    }

    @Test
    void another_method_is_refused_with_those_that_are_taken() {
        var answer = anna.delete().uri("/api/v1/me").exchange();
        answer.expectHeader().valueEquals("Allow", "GET");
        problem(answer, 405, "method-not-allowed");
    }

    @Test
    void a_form_that_is_not_available_is_refused() {
        problem(anna.get().uri("/api/v1/me").accept(MediaType.IMAGE_PNG).exchange(), 406, "not-acceptable");
    }

    @Test
    void a_body_in_another_form_is_refused() {
        problem(
                anna.post()
                        .uri("/api/v1/probes")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("hello")
                        .exchange(),
                415,
                "unsupported-form");
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_its_place() {
        problem(post("{\"about\": "), 400, "unreadable")
                .jsonPath("$.errors[0].at")
                .isEqualTo("line 1, column 11");
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        problem(post("{\"about\": \"" + ABOUT + "\", \"says\": \"x\", \"count\": 1, \"colour\": 1}"), 400, "unreadable")
                .jsonPath("$.errors[0].at")
                .isEqualTo("colour")
                .jsonPath("$.errors[0].says")
                .isEqualTo("is not a field that is known here");
    }

    @Test
    void a_field_given_twice_is_refused() {
        problem(
                post("{\"about\": \"" + ABOUT + "\", \"says\": \"x\", \"says\": \"y\", \"count\": 1}"),
                400,
                "unreadable");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_without_being_repeated() {
        problem(post("{\"about\": \"Ada Lovelace\", \"says\": \"x\", \"count\": 1}"), 400, "unreadable")
                .jsonPath("$.errors[0].at")
                .isEqualTo("about")
                .consumeWith(answer -> assertThat(text(answer)).doesNotContain("Lovelace"));
    }

    @Test
    void a_value_that_a_record_refuses_is_refused_in_its_words() {
        problem(post("{\"about\": \"" + ABOUT + "\", \"says\": \"x\", \"count\": -1}"), 400, "unreadable")
                .jsonPath("$.errors[0].says")
                .isEqualTo("A count is 0 or more.");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        problem(post("{\"says\": \"" + "x".repeat(9_000_000) + "\"}"), 413, "too-large");
    }

    @Test
    void a_wrong_state_is_a_conflict() {
        problem(
                        anna.post()
                                .uri("/api/v1/probes/refused")
                                .bodyValue(Map.of("about", ABOUT, "says", "x", "count", 1))
                                .exchange(),
                        409,
                        "wrong-state")
                .jsonPath("$.detail")
                .isEqualTo("It is closed. Open it first.");
    }

    @Test
    void a_change_names_the_version_that_was_read() {
        problem(put(null), 428, "version-not-named");
        problem(put("*"), 400, "unreadable");
        problem(put("W/\"7\""), 400, "unreadable");
        problem(put("\"6\""), 412, "stale").jsonPath("$.now").isEqualTo("what stands there");
        put("\"7\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"8\"");
    }

    @Test
    void a_parameter_of_the_wrong_kind_is_named() {
        problem(
                        RunningCore.shared()
                                .as(NORTHMOOR, uk.ourplan.language.council.Permission.AUDITOR)
                                .get()
                                .uri("/api/v1/audit/entries?page=first")
                                .exchange(),
                        400,
                        "unreadable")
                .jsonPath("$.errors[0].at")
                .isEqualTo("page");
    }

    @Test
    void a_fault_of_ours_tells_its_trace_id_and_nothing_else(CapturedOutput log) {
        String trace = UUID.randomUUID().toString().replace("-", "");

        problem(
                        anna.get()
                                .uri("/api/v1/probes/fault")
                                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                                .exchange(),
                        500,
                        "unexpected")
                .jsonPath("$.trace_id")
                .isEqualTo(trace)
                .consumeWith(answer -> assertThat(text(answer)).doesNotContain("Arithmetic", "at uk."));

        assertThat(log).contains("java.lang.ArithmeticException").doesNotContain("Lovelace");
    }

    private WebTestClient.ResponseSpec post(String body) {
        return anna.post()
                .uri("/api/v1/probes")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec put(@Nullable String ifMatch) {
        var put = anna.put().uri("/api/v1/probes/{id}", ABOUT);
        return (ifMatch == null ? put : put.header("If-Match", ifMatch))
                .bodyValue(Map.of("about", ABOUT, "says", "x", "count", 1))
                .exchange();
    }

    private static WebTestClient.BodyContentSpec problem(WebTestClient.ResponseSpec answer, int status, String type) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:" + type)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.detail")
                .isNotEmpty()
                .jsonPath("$.trace_id")
                .isNotEmpty()
                .jsonPath("$.trace")
                .doesNotExist();
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getResponseBodyContent()), StandardCharsets.UTF_8);
    }
}
