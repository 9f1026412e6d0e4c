package uk.ourplan.local.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** What the local platform tells the applications is told by the chart too, under the same names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameNamesAsTheChartSpec {

    private static final Pattern NAME = Pattern.compile("OURPLAN_[A-Z_]+");

    private final Path project = Projects.folder();

    static Stream<Arguments> applications() {
        return Stream.of(
                told("the core", "platform-core", ApplicationEnvironment::ofCore),
                told("the practitioners' screens", "web-ui", ApplicationEnvironment::ofWeb),
                told("the administrators' screens", "admin-console", ApplicationEnvironment::ofAdmin));
    }

    private static Arguments told(String name, String module, Function<Settings, Map<String, String>> environment) {
        return Arguments.of(Named.of(name, module), environment);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void every_name_is_bound_by_the_application_and_known_to_the_chart(
            String module, Function<Settings, Map<String, String>> environment) throws IOException {
        Set<String> told = environment.apply(settings()).keySet();

        assertThat(told).isNotEmpty();
        assertThat(namesIn(project.resolve("helm/chart/templates"))).containsAll(told);
        assertThat(namesIn(project.resolve(module).resolve("src/main"))).containsAll(told);
    }

    @Test
    void the_client_that_keeps_the_directory_is_the_same_here_in_the_chart_and_in_the_realm() throws IOException {
        String client = ApplicationEnvironment.ofCore(settings()).get("OURPLAN_DIRECTORY_CLIENT_ID");

        assertThat(Files.readString(project.resolve("helm/chart/values.yaml"))).contains("clientId: " + client + "\n");
        assertThat(Files.readString(project.resolve("helm/files/ourplan-realm.json")))
                .contains("\"clientId\": \"" + client + "\"")
                .contains("OURPLAN_DIRECTORY_CLIENT_SECRET");
        assertThat(Files.readString(project.resolve("platform-core/src/main/resources/application.yaml")))
                .contains("${OURPLAN_DIRECTORY_CLIENT_ID:" + client + "}");
    }

    private Settings settings() {
        Map<Part, Integer> ports = Map.of(Part.CORE, 1, Part.WEB, 2, Part.ADMIN, 3, Part.POSTGRES, 4, Part.KEYCLOAK, 5);
        return new Settings(project, project.resolve("nowhere"), ports, Map.of(), false);
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SameNamesAsTheChartSpec::isRead).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group()));
            }
        }
        return names;
    }

    private static boolean isRead(Path file) {
        return Stream.of(".java", ".yaml", ".tpl").anyMatch(file.toString()::endsWith);
    }
}
