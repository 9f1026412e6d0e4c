package uk.ourplan.core.council;

import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.core.running.Council.SHUTBURY;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningInSpec {

    private static final Somebody ANNA = Somebody.of(NORTHMOOR, PRACTITIONER);

    private final RunningCore core = RunningCore.shared();

    @Test
    void without_a_token_the_caller_is_asked_to_sign_in() {
        me(core.asNobody())
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:not-signed-in");
    }

    static Stream<Arguments> worthless() {
        return Stream.of(
                claims("for another audience", claims -> claims.audience("account")),
                claims("from another issuer", claims -> claims.issuer("https://elsewhere.example/realms/ourplan")),
                claims(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600)))),
                claims("of nobody", claims -> claims.subject("not-a-uuid")));
    }

    @ParameterizedTest(name = "a token {0} is worth nothing")
    @MethodSource("worthless")
    void a_token_that_is_not_for_us_is_worth_nothing(String which, Consumer<JWTClaimsSet.Builder> otherwise) {
        me(core.withToken(core.tokens().of(ANNA, otherwise))).expectStatus().isUnauthorized();
    }

    @Test
    void a_tampered_token_is_worth_nothing() {
        String token = core.tokens().of(ANNA);
        String tampered = token.substring(0, token.length() - 6) + "AAAAAA";

        me(core.withToken(tampered)).expectStatus().isUnauthorized();
    }

    static Stream<Arguments> councilless() {
        return Stream.of(
                claims("no council", claims -> claims.claim("organization", null)),
                claims("an empty list", claims -> claims.claim("organization", List.of())),
                claims("two councils", claims -> claims.claim("organization", List.of("northmoor", "eastvale"))),
                claims("a bare text", claims -> claims.claim("organization", "northmoor")),
                claims("a council unknown here", claims -> claims.claim("organization", List.of("atlantis"))),
                claims("two in a map", claims -> claims.claim("organization", Map.of("northmoor", "", "eastvale", ""))),
                claims(
                        "a council for an operator",
                        claims -> claims.claim("ourplan_roles", List.of("operator", "practitioner"))));
    }

    @ParameterizedTest(name = "a token with {0} gets nobody in")
    @MethodSource("councilless")
    void a_token_is_for_exactly_one_open_council(String which, Consumer<JWTClaimsSet.Builder> otherwise) {
        me(core.withToken(core.tokens().of(ANNA, otherwise)))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:no-council");
    }

    @Test
    void the_people_of_a_suspended_council_are_told_so() {
        me(core.as(SHUTBURY, PRACTITIONER))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:council-suspended");
    }

    @Test
    void the_council_may_stand_in_a_map_with_its_identifier() {
        String token = core.tokens()
                .of(ANNA, claims -> claims.claim("organization", Map.of("eastvale", Map.of("id", "1234"))));

        me(core.withToken(token))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.council_slug")
                .isEqualTo(EASTVALE.slug());
    }

    @Test
    void an_operator_reaches_nothing_of_a_council_and_a_member_nothing_of_the_platform() {
        core.asOperator()
                .get()
                .uri("/api/v1/audit/entries")
                .exchange()
                .expectStatus()
                .isForbidden();
        core.asOperator()
                .get()
                .uri("/api/v1/platform/audit/verifications")
                .exchange()
                .expectStatus()
                .isOk();
        core.as(ANNA)
                .get()
                .uri("/api/v1/platform/audit/verifications")
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(ANNA).get().uri("/api/v1/councils").exchange().expectStatus().isForbidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Council", "X-Council-Id", "Council", "X-Tenant-ID", "X-Organization", "x-ourplan-council"})
    void a_council_named_in_a_header_is_refused(String header) {
        core.as(ANNA)
                .get()
                .uri("/api/v1/me")
                .header(header, EASTVALE.id().toString())
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:council-named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "council_id", "councilId", "tenant", "organisation"})
    void a_council_named_in_a_parameter_is_refused(String parameter) {
        core.as(ANNA)
                .get()
                .uri(uri -> uri.path("/api/v1/me")
                        .queryParam(parameter, EASTVALE.id())
                        .build())
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_council_named_in_a_body_is_refused() {
        core.as(ANNA)
                .post()
                .uri("/api/v1/probes")
                .bodyValue(Map.of(
                        "about",
                        EASTVALE.id(),
                        "says",
                        "hello",
                        "count",
                        1,
                        "council_id",
                        EASTVALE.id().toString()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("council_id");
    }

    @Test
    void a_council_named_in_a_path_leads_nowhere() {
        core.as(ANNA)
                .get()
                .uri("/api/v1/{council}/me", EASTVALE.slug())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answers_carry_the_headers_that_keep_browsers_from_mischief() {
        me(core.as(ANNA))
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueMatches("Cache-Control", ".*no-store.*");
    }

    @Test
    void health_and_metrics_are_open_and_say_nothing_else() {
        WebTestClient nobody = core.asNobody();
        for (String open : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            nobody.get()
                    .uri(open)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("UP")
                    .jsonPath("$.components")
                    .doesNotExist();
        }
        nobody.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
        for (String closed : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator")) {
            nobody.get().uri(closed).exchange().expectStatus().isUnauthorized();
            core.as(ANNA).get().uri(closed).exchange().expectStatus().isNotFound();
        }
    }

    private static WebTestClient.ResponseSpec me(WebTestClient client) {
        return client.get().uri("/api/v1/me").exchange();
    }

    private static Arguments claims(String which, Consumer<JWTClaimsSet.Builder> otherwise) {
        return Arguments.of(which, otherwise);
    }
}
