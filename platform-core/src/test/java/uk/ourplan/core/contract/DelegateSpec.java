package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

/**
 * Every operation of the contract, asked for by somebody who makes parts of one plan and works for nobody: they get nothing of
 * their own council's work, not one thing that is there and not one that is not, in the same words.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelegateSpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final String THEIRS = "/api/v1/given-to-me";

    private final SampleBody sample = new SampleBody(CORE.part(JsonMapper.class));
    private final ForeignRows ownCouncil = new ForeignRows(CORE.database(), EASTVALE);

    @BeforeAll
    static void their_council_has_things() {
        ThingsOfEastvale.make(CORE);
    }

    static Stream<Contract.Operation> ofTheCouncil() {
        return Contract.operations().stream()
                .filter(operation -> !operation.path().equals("/api/v1/me"))
                .filter(operation -> !operation.path().startsWith(THEIRS));
    }

    @ParameterizedTest
    @MethodSource("ofTheCouncil")
    void what_is_there_and_what_is_not_are_refused_in_the_same_words(Contract.Operation operation) throws SQLException {
        Map<String, Object> there = new LinkedHashMap<>();
        Map<String, Object> nobodys = new LinkedHashMap<>();
        for (var parameter : operation.declared().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                boolean id = parameter.getType() == UUID.class;
                nobodys.put(parameter.getName(), id ? UUID.randomUUID() : "about_me");
                there.put(
                        parameter.getName(),
                        id ? ownCouncil.identifierFor(parameter.getName()).orElseGet(UUID::randomUUID) : "about_me");
            }
        }

        EntityExchangeResult<byte[]> ofTheirs = called(operation, there);
        EntityExchangeResult<byte[]> ofNobody = called(operation, nobodys);

        assertThat(ofTheirs.getStatus().value()).as(said(ofTheirs)).isEqualTo(403);
        assertThat(said(ofTheirs)).isEqualTo(said(ofNobody)).contains("urn:ourplan:problem:not-allowed");
    }

    @Test
    void an_address_that_nobody_serves_is_refused_like_any_other() {
        delegate().get().uri("/api/v1/nowhere").exchange().expectStatus().isForbidden();
        delegate()
                .get()
                .uri("/api/v1/given-to-me-too")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void what_they_may_ask_gives_back_no_person_plan_or_worker() {
        assertThat(Contract.operations().stream()
                        .filter(operation -> operation.path().startsWith(THEIRS))
                        .map(operation -> operation.declared().toGenericString())
                        .map(signature -> signature.replaceFirst("uk\\.ourplan\\.api\\.\\w+\\.\\w+Api\\.", "")))
                .hasSize(5)
                .allSatisfy(signature -> assertThat(signature)
                        .doesNotContain("api.person", "PlanWorkspace", "api.directory", "api.work", "language.person"));
    }

    @Test
    void somebody_to_whom_nothing_was_given_has_an_empty_list() {
        delegate()
                .get()
                .uri(THEIRS)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.parts")
                .isEmpty();
    }

    @Test
    void whoever_holds_another_role_too_is_a_colleague() {
        CORE.as(Somebody.of(NORTHMOOR, Permission.DELEGATE, Permission.PRACTITIONER))
                .get()
                .uri("/api/v1/work/mine")
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isNotEqualTo(403));
    }

    private static WebTestClient delegate() {
        return CORE.as(Somebody.of(EASTVALE, Permission.DELEGATE));
    }

    private EntityExchangeResult<byte[]> called(Contract.Operation operation, Map<String, Object> variables) {
        var request = delegate().method(HttpMethod.valueOf(operation.method())).uri(operation.path(), variables);
        String body = sample.of(operation);
        request.header("If-Match", "\"1\"");
        return (body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String said(EntityExchangeResult<byte[]> answer) {
        byte[] body = answer.getResponseBodyContent();
        return (body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .replaceAll("\"(trace_id|instance)\":\"[^\"]+\"", "");
    }
}
