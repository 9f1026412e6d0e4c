package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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
import uk.ourplan.core.council.Rounds;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

/**
 * Every operation of the contract that takes an identifier, called with one of another council: 404 with the same words as
 * for an identifier that nobody has, and nothing is changed. A new operation is tested by being in the contract; a new kind
 * of thing needs one of Eastvale's made in {@link ThingsOfEastvale}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IsolationSpec {

    private static final RunningCore CORE = RunningCore.shared();

    /** Whoever holds every permission and every rung, so that nothing but the council stands in the way. */
    private static final WebTestClient ALMIGHTY = CORE.as(Somebody.of(
                    NORTHMOOR,
                    Arrays.stream(Permission.values())
                            .filter(permission -> permission != Permission.OPERATOR)
                            .toArray(Permission[]::new))
            .onRung("team_manager")
            .onRung("group_manager"));

    private final ForeignRows eastvale = new ForeignRows(CORE.database(), EASTVALE);
    private final SampleBody sample = new SampleBody(CORE.part(JsonMapper.class));

    @BeforeAll
    static void eastvale_has_things() {
        ThingsOfEastvale.make(CORE);
    }

    /** What a round asks meanwhile would stand among the statements of a request. */
    @BeforeAll
    static void nothing_goes_round() {
        CORE.rounds().forEach(Rounds::stop);
    }

    @AfterAll
    static void everything_goes_round_again() {
        CORE.rounds().forEach(Rounds::start);
    }

    static Stream<Contract.Operation> operationsWithIdentifiers() {
        return Contract.operations().stream()
                .filter(operation -> CORE.serves(operation.api()))
                .filter(operation -> !identifiers(operation).isEmpty());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("operationsWithIdentifiers")
    void a_thing_of_another_council_is_not_found_in_the_words_for_a_thing_that_nobody_has(Contract.Operation operation)
            throws SQLException {
        Map<String, Object> foreign = new LinkedHashMap<>();
        Map<String, Object> nobodys = new LinkedHashMap<>();
        for (String variable : identifiers(operation)) {
            foreign.put(
                    variable,
                    eastvale.identifierFor(variable)
                            .orElseThrow(() -> new AssertionError(
                                    "Eastvale has nothing for " + variable + ": make one in ThingsOfEastvale.")));
            nobodys.put(variable, UUID.randomUUID());
        }

        EntityExchangeResult<byte[]> ofEastvale = called(operation, foreign);
        EntityExchangeResult<byte[]> ofNobody = called(operation, nobodys);

        assertThat(ofEastvale.getStatus().value()).as(told(ofEastvale)).isEqualTo(404);
        assertThat(ofNobody.getStatus().value()).as(told(ofNobody)).isEqualTo(404);
        assertThat(told(ofEastvale)).isEqualTo(told(ofNobody));
    }

    /** The same work for both, so that no patience with a clock tells them apart. */
    @ParameterizedTest
    @MethodSource("operationsWithIdentifiers")
    void the_same_statements_are_asked_of_the_database_for_either(Contract.Operation operation) throws SQLException {
        Map<String, Object> foreign = new LinkedHashMap<>();
        Map<String, Object> nobodys = new LinkedHashMap<>();
        for (String variable : identifiers(operation)) {
            foreign.put(variable, eastvale.identifierFor(variable).orElseThrow());
            nobodys.put(variable, UUID.randomUUID());
        }

        List<String> forNobody = StatementsAsked.ofOneRequest(() -> called(operation, nobodys));
        List<String> forEastvale = StatementsAsked.ofOneRequest(() -> called(operation, foreign));

        assertThat(forNobody).isNotEmpty().last().asString().isEqualTo("ROLLBACK");
        assertThat(forEastvale).isEqualTo(forNobody);
    }

    @Test
    void the_operations_of_the_contract_are_found() {
        assertThat(Contract.operations()).hasSizeGreaterThan(10);
    }

    private static List<String> identifiers(Contract.Operation operation) {
        return Arrays.stream(operation.declared().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                .filter(parameter -> parameter.getType() == UUID.class)
                .map(parameter -> parameter.getName())
                .toList();
    }

    private EntityExchangeResult<byte[]> called(Contract.Operation operation, Map<String, Object> identifiers) {
        Map<String, Object> variables = new LinkedHashMap<>(identifiers);
        Arrays.stream(operation.declared().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                .forEach(parameter -> variables.putIfAbsent(parameter.getName(), word(operation, parameter.getName())));
        var request = ALMIGHTY.method(HttpMethod.valueOf(operation.method())).uri(operation.path(), variables);
        String body = sample.of(operation);
        if (HttpMethod.PUT.matches(operation.method()) || HttpMethod.DELETE.matches(operation.method())) {
            request.header("If-Match", "\"1\"");
        }
        return (body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
    }

    /** A word that a path takes beside identifiers. */
    private static String word(Contract.Operation operation, String variable) {
        return switch (variable) {
            case "section" -> operation.path().contains("/reviews/") ? "money" : "about_me";
            case "form" -> "html";
            case "part" -> "capacity";
            case "number" -> "1";
            default -> "x";
        };
    }

    private static String told(EntityExchangeResult<byte[]> answer) {
        byte[] body = answer.getResponseBodyContent();
        Map<String, List<String>> headers = new TreeMap<>();
        answer.getResponseHeaders().forEach(headers::put);
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
        String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return (headers + "\n" + said)
                .replaceAll("\"trace_id\":\"[0-9a-f]+\"", "\"trace_id\":\"…\"")
                .replaceAll("(?i)(x-request-id|traceparent|trace-id)=\\[[^\\]]*]", "$1=…");
    }
}
