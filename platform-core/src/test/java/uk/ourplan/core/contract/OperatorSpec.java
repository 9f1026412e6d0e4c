package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.running.RunningCore;

/** Every operation of the contract, asked for by an operator: of a council's work they get nothing, not one that is not there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperatorSpec {

    private static final RunningCore CORE = RunningCore.shared();

    private final SampleBody sample = new SampleBody(CORE.part(JsonMapper.class));

    static Stream<Contract.Operation> ofACouncil() {
        return Contract.operations().stream()
                .filter(operation -> !operation.path().equals("/api/v1/me"))
                .filter(operation -> !isForOperators(operation));
    }

    private static boolean isForOperators(Contract.Operation operation) {
        return operation.path().startsWith("/api/v1/councils")
                || operation.path().startsWith("/api/v1/platform");
    }

    @ParameterizedTest
    @MethodSource("ofACouncil")
    void an_operator_is_refused(Contract.Operation operation) {
        Map<String, Object> variables = new LinkedHashMap<>();
        Arrays.stream(operation.declared().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                .forEach(parameter -> variables.put(
                        parameter.getName(), parameter.getType() == UUID.class ? UUID.randomUUID() : "x"));
        WebTestClient.RequestBodySpec request =
                CORE.asOperator().method(HttpMethod.valueOf(operation.method())).uri(operation.path(), variables);
        String body = sample.of(operation);

        (body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:not-allowed");
    }

    @Test
    void what_an_operator_may_ask_is_about_councils_and_the_platform_and_gives_back_no_type_of_a_case() {
        assertThat(Contract.operations().stream()
                        .filter(OperatorSpec::isForOperators)
                        .map(operation -> operation.declared().toGenericString())
                        .map(signature -> signature.replaceFirst("uk\\.ourplan\\.api\\.\\w+\\.\\w+Api\\.", "")))
                .isNotEmpty()
                .allSatisfy(signature -> assertThat(signature)
                        .doesNotContain(
                                "api.person",
                                "api.plan",
                                "api.authorising",
                                "api.work",
                                "api.directory",
                                "language.person"));
    }
}
