package uk.ourplan.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.CouncilId;

/** The contract, what is served and what is described are the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractSpec {

    /** Tests' own, never part of the service. */
    private static final String PROBES = "/api/v1/probes";

    private final RunningCore core = RunningCore.shared();

    @Test
    void every_operation_of_the_contract_is_described_and_nothing_else_is() {
        Set<String> contract = Contract.operations().stream()
                .filter(operation -> isServed(operation.api()))
                .map(Contract.Operation::named)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(contract).isNotEmpty();
        assertThat(described()).isEqualTo(contract);
    }

    @Test
    void every_interface_of_the_contract_is_served() {
        assertThat(Contract.operations().stream()
                        .map(Contract.Operation::api)
                        .distinct()
                        .filter(api -> !isServed(api))
                        .map(Class::getSimpleName))
                .isSubsetOf(ToBeServed.LATER);
    }

    /** An operator names the council that is opened; nobody else ever names one. */
    @Test
    void no_body_of_a_council_s_members_names_a_council() {
        assertThat(Contract.operations().stream()
                        .filter(operation -> !operation.path().startsWith("/api/v1/councils"))
                        .flatMap(operation -> Arrays.stream(operation.declared().getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .map(parameter -> parameter.getType())
                        .filter(type -> type.isRecord())
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(component -> component.getType() == CouncilId.class
                                || component.getName().matches("(?i)(council|tenant)(id|slug|alias|name|code)?"))
                        .map(component -> component.getDeclaringRecord().getSimpleName()))
                .isEmpty();
    }

    private boolean isServed(Class<?> api) {
        return core.serves(api);
    }

    private Set<String> described() {
        byte[] document = Objects.requireNonNull(core.asNobody()
                .get()
                .uri("/api/v1/openapi")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
        JsonNode paths = JsonMapper.shared().readTree(document).path("paths");
        return paths.propertyStream()
                .filter(path -> !path.getKey().startsWith(PROBES))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
