package uk.ourplan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartSpec {

    @Test
    void the_chart_passes_a_strict_lint() {
        var lint = Chart.lint();

        assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
    }

    @Test
    void it_starts_three_deployments_and_one_migration_job() {
        var rendered = Chart.rendered();

        assertThat(rendered.ofKind("Deployment").map(Manifests::component))
                .containsExactlyInAnyOrder("core", "web-ui", "admin-console");
        assertThat(rendered.ofKind("Job").map(Manifests::component)).containsExactly("migration");
    }

    @Test
    void the_migration_runs_before_an_install_and_before_an_upgrade_on_the_core_s_own_image() {
        var rendered = Chart.rendered();
        var job = rendered.workload("migration");

        assertThat(job.at("/metadata/annotations/helm.sh~1hook").asString()).isEqualTo("pre-install,pre-upgrade");
        assertThat(Manifests.container(job).path("image"))
                .isEqualTo(Manifests.container(rendered.workload("core")).path("image"));
        assertThat(Manifests.container(job).path("env"))
                .anySatisfy(one -> assertThat(one.toString()).contains("OURPLAN_MIGRATE", "only"));
    }

    @Test
    void what_the_migration_needs_stands_before_it_runs() {
        var rendered = Chart.rendered();

        for (String kind : List.of("ServiceAccount", "NetworkPolicy")) {
            var annotations = rendered.the(kind, "a-migration").at("/metadata/annotations");
            assertThat(annotations.path("helm.sh/hook").asString()).isEqualTo("pre-install,pre-upgrade");
            assertThat(Integer.parseInt(annotations.path("helm.sh/hook-weight").asString()))
                    .isNegative();
        }
    }

    @Test
    void a_browser_keeps_to_the_pod_where_its_session_began() {
        var rendered = Chart.rendered();

        for (String screens : List.of("a-web-ui", "a-admin-console")) {
            assertThat(rendered.the("Ingress", screens)
                            .at("/metadata/annotations/nginx.ingress.kubernetes.io~1affinity")
                            .asString())
                    .isEqualTo("cookie");
            assertThat(rendered.the("Service", screens)
                            .at("/spec/sessionAffinity")
                            .asString())
                    .isEqualTo("ClientIP");
        }
    }

    @Test
    void from_outside_only_the_api_of_the_core_is_reached() {
        var paths = Chart.rendered().the("Ingress", "a-core").at("/spec/rules/0/http/paths");

        assertThat(paths).hasSize(1);
        assertThat(paths.at("/0/path").asString()).isEqualTo("/api");
    }

    @Test
    void every_deployment_has_a_budget_for_disruptions_and_the_core_grows_with_its_load() {
        var rendered = Chart.rendered();

        assertThat(rendered.ofKind("PodDisruptionBudget").map(Manifests::component))
                .containsExactlyInAnyOrder("core", "web-ui", "admin-console");
        assertThat(rendered.ofKind("HorizontalPodAutoscaler")
                        .map(one -> one.at("/spec/scaleTargetRef/name").asString()))
                .containsExactly("a-core");
        assertThat(rendered.workload("core").at("/spec/replicas").isMissingNode())
                .isTrue();
    }

    @Test
    void services_and_budgets_and_deployments_find_the_same_pods() {
        var rendered = Chart.rendered();

        for (JsonNode deployment : rendered.ofKind("Deployment").toList()) {
            var name = deployment.at("/metadata/name").asString();
            var selector = deployment.at("/spec/selector/matchLabels");
            assertThat(rendered.the("Service", name).at("/spec/selector")).isEqualTo(selector);
            assertThat(rendered.the("PodDisruptionBudget", name).at("/spec/selector/matchLabels"))
                    .isEqualTo(selector);
            selector.propertyStream()
                    .forEach(label -> assertThat(deployment
                                    .at("/spec/template/metadata/labels")
                                    .path(label.getKey()))
                            .isEqualTo(label.getValue()));
        }
    }

    @Test
    void an_image_may_be_named_by_its_digest() {
        var digest = "sha256:" + "0".repeat(64);

        var rendered = Chart.rendered(Map.of("core.tag", digest));

        assertThat(Manifests.container(rendered.workload("core")).path("image").asString())
                .isEqualTo("registry.example/ourplan/platform-core@" + digest);
    }

    @Test
    void an_operator_who_has_said_nothing_is_told_what_to_say() {
        assertThatThrownBy(Chart::renderedWithoutValues)
                .hasMessageMatching("(?s).*(database|identity|ingress)\\.[A-Za-z.]+.*(give|say).*");
    }

    @Test
    void keycloak_is_handed_the_realm_without_a_person_a_secret_or_a_way_in_for_tests() {
        var text = Chart.rendered()
                .the("ConfigMap", "a-realm")
                .at("/data/ourplan-realm.json")
                .asString();
        var realm = JsonMapper.shared().readTree(text);

        assertThat(realm.path("realm").asString()).isEqualTo("ourplan");
        assertThat(realm.path("users")).allSatisfy(user -> {
            assertThat(user.path("serviceAccountClientId").asString()).isEqualTo("ourplan-directory");
            assertThat(user.has("credentials")).isFalse();
        });
        assertThat(realm.path("organizations").size()).isZero();
        assertThat(text).doesNotContain("ourplan-local");
        assertThat(realm.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(false))
                    .isFalse();
            assertThat(client.path("secret").asString("${}")).startsWith("${");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "council, northern",
        "core.council, northern",
        "policy.review_months, 12",
        "national.capital_limit, 23250",
        "database.password, secret",
        "webUi.clientSecret, secret",
        "core.env.ANY, thing",
        "database.port, 0",
        "database.port, five",
        "image.pullPolicy, Sometimes",
        "core.autoscaling.targetCpuPercent, 0",
        "core.resources.limits.memory, lots",
        "identity.issuer, identity.example",
    })
    void a_value_that_the_schema_does_not_know_or_allow_is_refused(String key, String value) {
        var values = Map.of(key, value);

        assertThatThrownBy(() -> Chart.rendered(values)).hasMessageContaining("values");
    }

    @Test
    void values_know_no_council_no_policy_and_no_date_of_the_law() {
        var schema = Chart.yaml(Chart.FOLDER.resolve("values.schema.json"));

        assertThat(keys(Chart.yaml(Chart.FOLDER.resolve("values.yaml"))))
                .isNotEmpty()
                .noneMatch(
                        key -> key.matches("(?i).*(council|policy(?<!pullPolicy)|law|tariff|capital|act|statute).*"));
        assertThat(objects(schema.path("properties")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.has("additionalProperties")).isTrue());
    }

    private static Stream<String> keys(JsonNode node) {
        return node.propertyStream().flatMap(one -> Stream.concat(Stream.of(one.getKey()), keys(one.getValue())));
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        var beneath = node.valueStream().flatMap(ChartSpec::objects);
        return node.path("type").asString("").equals("object") && !node.has("maxProperties")
                ? Stream.concat(Stream.of(node), beneath)
                : beneath;
    }
}
