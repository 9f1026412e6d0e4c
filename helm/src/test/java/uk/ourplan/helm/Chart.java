package uk.ourplan.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The project's chart, rendered for an invented cluster by the Helm library itself. */
final class Chart {

    static final Path FOLDER = Path.of("chart").toAbsolutePath();

    private static final Path A_CLUSTER =
            Path.of("src/test/resources/a-cluster.yaml").toAbsolutePath();
    /** The library's own idea of a cluster is older than any that still runs. */
    private static final String KUBERNETES = "1.33.0";

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * The library renders no hooks, so it is given a copy in which they are ordinary manifests; their annotation gets
     * its own name back afterwards.
     */
    private static final String HOOK = "helm.sh/hook";

    private static final String ORDINARY = "ordinary.test/hook";
    private static final Path WITHOUT_HOOKS = withoutHooks();

    private Chart() {}

    static LintResult lint() {
        return new Helm(FOLDER).lint().strict().call();
    }

    /** The manifests for the invented cluster with these values on top, a bad value being an exception. */
    static Manifests rendered(Map<String, ?> values) {
        var command = new Helm(WITHOUT_HOOKS)
                .template()
                .withName("a")
                .withNamespace("care")
                .withKubeVersion(KUBERNETES)
                .withValuesFile(A_CLUSTER);
        values.forEach(command::set);
        return manifests(command.call().replace(ORDINARY, HOOK));
    }

    static Manifests rendered() {
        return rendered(Map.of());
    }

    /** What comes out when an operator has said nothing at all. */
    static String renderedWithoutValues() {
        return new Helm(FOLDER)
                .template()
                .withName("a")
                .withKubeVersion(KUBERNETES)
                .call();
    }

    static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }

    private static Manifests manifests(String rendered) {
        return new Manifests(Arrays.stream(rendered.split("(?m)^---\\s*$"))
                .map(YAML::readTree)
                .filter(JsonNode::isObject)
                .toList());
    }

    private static Path withoutHooks() {
        try (var files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            var copy = Files.createDirectories(Path.of("target", "chart-without-hooks"))
                    .toAbsolutePath();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.writeString(target, Files.readString(file).replace(HOOK, ORDINARY));
            }
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
