package uk.ourplan.helm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Rendered manifests, asked in the words of the chart. */
record Manifests(List<JsonNode> all) {

    static final String COMPONENT = "app.kubernetes.io/component";

    Stream<JsonNode> ofKind(String kind) {
        return all.stream().filter(one -> one.path("kind").asString().equals(kind));
    }

    JsonNode the(String kind, String name) {
        return ofKind(kind)
                .filter(one -> one.at("/metadata/name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The chart renders no " + kind + " named " + name));
    }

    /** Everything that starts pods: the Deployments and the Job. */
    List<JsonNode> workloads() {
        return Stream.concat(ofKind("Deployment"), ofKind("Job")).toList();
    }

    JsonNode workload(String component) {
        return workloads().stream()
                .filter(one -> component(one).equals(component))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The chart starts no " + component));
    }

    static String component(JsonNode manifest) {
        return manifest.path("metadata").path("labels").path(COMPONENT).asString();
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode workload) {
        return pod(workload).path("containers").path(0);
    }

    /** The names of the environment variables that a workload sets. */
    static Set<String> environment(JsonNode workload) {
        Set<String> names = new LinkedHashSet<>();
        container(workload)
                .path("env")
                .forEach(one -> names.add(one.path("name").asString()));
        return names;
    }
}
