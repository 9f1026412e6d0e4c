package uk.ourplan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.helm.Manifests.container;
import static uk.ourplan.helm.Manifests.pod;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PodSafetySpec {

    static Stream<JsonNode> workloads() {
        return Chart.rendered().workloads().stream();
    }

    static Stream<JsonNode> deployments() {
        return Chart.rendered().ofKind("Deployment");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("workloads")
    void no_pod_runs_as_root_or_can_become_it(JsonNode workload) {
        assertThat(pod(workload).at("/securityContext/runAsNonRoot").asBoolean())
                .isTrue();
        assertThat(pod(workload).at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod(workload).at("/securityContext/seccompProfile/type").asString())
                .isEqualTo("RuntimeDefault");
        assertThat(container(workload)
                        .at("/securityContext/allowPrivilegeEscalation")
                        .asBoolean(true))
                .isFalse();
        assertThat(container(workload)
                        .at("/securityContext/capabilities/drop/0")
                        .asString())
                .isEqualTo("ALL");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("workloads")
    void a_pod_writes_nowhere_but_to_its_own_tmp(JsonNode workload) {
        assertThat(container(workload)
                        .at("/securityContext/readOnlyRootFilesystem")
                        .asBoolean())
                .isTrue();
        assertThat(pod(workload).path("volumes")).hasSize(1);
        assertThat(pod(workload).at("/volumes/0/emptyDir").isObject()).isTrue();
        assertThat(container(workload).at("/volumeMounts/0/mountPath").asString())
                .isEqualTo("/tmp");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("workloads")
    void a_pod_has_an_account_of_its_own_without_a_token(JsonNode workload) {
        var account = pod(workload).path("serviceAccountName").asString();

        assertThat(pod(workload).path("automountServiceAccountToken").asBoolean(true))
                .isFalse();
        assertThat(account).isEqualTo("a-" + Manifests.component(workload));
        assertThat(Chart.rendered()
                        .the("ServiceAccount", account)
                        .path("automountServiceAccountToken")
                        .asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("workloads")
    void a_pod_says_what_it_needs_and_never_takes_more_memory(JsonNode workload) {
        var resources = container(workload).path("resources");

        assertThat(resources.at("/requests/cpu").asString("")).isNotEmpty();
        assertThat(resources.at("/limits/memory"))
                .isEqualTo(resources.at("/requests/memory"))
                .isNotNull();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("deployments")
    void a_server_is_asked_whether_it_lives_and_whether_it_is_ready(JsonNode deployment) {
        assertThat(container(deployment).at("/livenessProbe/httpGet/path").asString())
                .isEqualTo("/actuator/health/liveness");
        assertThat(container(deployment).at("/readinessProbe/httpGet/path").asString())
                .isEqualTo("/actuator/health/readiness");
        assertThat(container(deployment).at("/startupProbe/httpGet/path").asString())
                .isEqualTo("/actuator/health/liveness");
    }

    @Test
    void the_chart_holds_no_secret_and_only_the_migration_sees_the_owner_s() {
        var rendered = Chart.rendered();

        assertThat(rendered.ofKind("Secret")).isEmpty();
        assertThat(rendered.workloads()).allSatisfy(workload -> {
            assertThat(container(workload).path("env")).allSatisfy(one -> {
                var name = one.path("name").asString();
                assertThat(one.has("valueFrom"))
                        .as(name)
                        .isEqualTo(name.matches(".*(_PASSWORD|_SECRET|_DB_(APP|OWNER)_USER)"));
            });
            assertThat(workload.toString().contains("ourplan-database-owner"))
                    .isEqualTo(Manifests.component(workload).equals("migration"));
        });
    }

    @Test
    void the_screens_hold_nothing_of_the_database() {
        var rendered = Chart.rendered();

        for (String screens : new String[] {"web-ui", "admin-console"}) {
            assertThat(Manifests.environment(rendered.workload(screens)))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("_DB_"));
        }
    }
}
