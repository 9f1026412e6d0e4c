package uk.ourplan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KubernetesTypesSpec {

    static Stream<JsonNode> manifests() {
        var database = Map.<String, Object>of("database.podLabels.role", "database");
        return Stream.concat(Chart.rendered().all().stream(), Chart.rendered(database).all().stream());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("manifests")
    void every_manifest_is_what_kubernetes_takes(JsonNode manifest) {
        var about = manifest.path("kind").asString() + " "
                + manifest.at("/metadata/name").asString();

        assertThatCode(() -> check(JsonParser.parseString(manifest.toString())))
                .as(about)
                .doesNotThrowAnyException();
        assertThat(manifest.at("/metadata/name").asString())
                .as(about)
                .matches("[a-z0-9]([-a-z0-9]*[a-z0-9])?")
                .hasSizeLessThan(64);
    }

    @Test
    void a_misspelt_field_is_noticed() {
        var service = """
                {"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"prots":[]}}""";

        assertThatThrownBy(() -> check(JsonParser.parseString(service))).hasMessageContaining("prots");
    }

    @Test
    void a_kind_that_kubernetes_does_not_know_is_noticed() {
        var invented = """
                {"apiVersion":"apps/v1","kind":"Deploiment","metadata":{"name":"a"}}""";

        assertThatThrownBy(() -> check(JsonParser.parseString(invented))).hasMessageContaining("Deploiment");
    }

    private static void check(JsonElement manifest) throws ReflectiveOperationException {
        var apiVersion = manifest.getAsJsonObject().get("apiVersion").getAsString();
        var kind = manifest.getAsJsonObject().get("kind").getAsString();
        var group = apiVersion.contains("/") ? apiVersion.substring(0, apiVersion.indexOf('/')) : "";
        var version = apiVersion.substring(apiVersion.indexOf('/') + 1);
        var type = ModelMapper.getApiTypeClass(group, version, kind);
        if (type == null || !type.getPackageName().equals("io.kubernetes.client.openapi.models")) {
            throw new IllegalArgumentException("Kubernetes has no " + kind + " in " + apiVersion);
        }
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, manifest);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(kind + " is refused: " + refused.getTargetException(), refused);
        }
        if (JSON.getGson().fromJson(manifest, type) == null) {
            throw new IllegalArgumentException(kind + " is empty");
        }
    }
}
