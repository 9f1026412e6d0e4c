package uk.ourplan.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The arrows of the house, drawn a second time between pods. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NetworkArrowsSpec {

    private static final Map<String, Object> DATABASE_INSIDE = Map.of("database.podLabels.role", "database");

    @Test
    void what_no_rule_allows_does_not_happen() {
        var deny = Chart.rendered().the("NetworkPolicy", "a-default-deny").path("spec");

        assertThat(deny.at("/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
        assertThat(deny.has("ingress")).isFalse();
        assertThat(deny.has("egress")).isFalse();
        assertThat(Chart.rendered().workloads())
                .allSatisfy(workload -> deny.at("/podSelector/matchLabels")
                        .propertyStream()
                        .forEach(label -> assertThat(workload.at("/spec/template/metadata/labels")
                                        .path(label.getKey()))
                                .isEqualTo(label.getValue())));
    }

    @ParameterizedTest
    @CsvSource({
        "core,          database identity names",
        "migration,     database names",
        "web-ui,        core identity names",
        "admin-console, core identity names",
    })
    void a_pod_reaches_only_what_its_arrows_point_at(String component, String ends) {
        assertThat(ends(Chart.rendered(), component, "egress", "to")).isEqualTo(Set.of(ends.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "core,          admin-console ingress-controller web-ui",
        "web-ui,        ingress-controller",
        "admin-console, ingress-controller",
    })
    void a_pod_is_reached_only_by_those_whose_arrows_point_at_it(String component, String ends) {
        assertThat(ends(Chart.rendered(), component, "ingress", "from")).isEqualTo(Set.of(ends.split(" ")));
    }

    @Test
    void nobody_reaches_the_migration() {
        var spec = Chart.rendered().the("NetworkPolicy", "a-migration").path("spec");

        assertThat(spec.has("ingress")).isFalse();
        assertThat(spec.path("policyTypes").toString()).contains("Ingress");
    }

    @Test
    void a_database_in_the_cluster_is_reached_only_by_itself_the_core_and_the_migration() {
        assertThat(ends(Chart.rendered(DATABASE_INSIDE), "database", "ingress", "from"))
                .isEqualTo(Set.of("core", "database", "migration"));
    }

    @Test
    void metrics_are_read_by_nobody_unless_said() {
        var monitored = Map.<String, Object>of("metrics.namespaceLabels.kubernetes\\.io/metadata\\.name", "monitoring");

        assertThat(ends(Chart.rendered(), "core", "ingress", "from")).doesNotContain("metrics");
        assertThat(ends(Chart.rendered(monitored), "core", "ingress", "from")).contains("metrics");
    }

    @Test
    void every_arrow_names_its_port() {
        for (JsonNode policy :
                Chart.rendered(DATABASE_INSIDE).ofKind("NetworkPolicy").toList()) {
            for (String way : List.of("ingress", "egress")) {
                assertThat(policy.at("/spec/" + way))
                        .allSatisfy(rule -> assertThat(rule.path("ports"))
                                .as(policy.at("/metadata/name").asString())
                                .isNotEmpty());
            }
        }
    }

    private static Set<String> ends(Manifests rendered, String component, String way, String side) {
        var ends = new TreeSet<String>();
        rendered.the("NetworkPolicy", "a-" + component)
                .at("/spec/" + way)
                .forEach(rule -> rule.path(side).forEach(peer -> ends.add(named(peer))));
        return ends;
    }

    private static String named(JsonNode peer) {
        var block = peer.at("/ipBlock/cidr").asString("");
        var component =
                peer.at("/podSelector/matchLabels").path(Manifests.COMPONENT).asString("");
        var all = peer.toString();
        if (!component.isEmpty() && !peer.has("namespaceSelector")) {
            return component;
        }
        return switch (block) {
            case "10.20.0.0/24" -> "database";
            case "10.30.0.0/24" -> "identity";
            default ->
                all.contains("kube-dns")
                        ? "names"
                        : all.contains("ingress-nginx")
                                ? "ingress-controller"
                                : all.contains("monitoring")
                                        ? "metrics"
                                        : all.contains("\"role\":\"database\"") ? "database" : all;
        };
    }
}
