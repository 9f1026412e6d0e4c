package uk.ourplan.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart sets and what the applications read are the same names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvironmentNamesSpec {

    private static final Pattern BOUND = Pattern.compile("\\$\\{(OURPLAN_[A-Z0-9_]+)(:?)");

    private static final Pattern READ_BY_CODE = Pattern.compile("\"(OURPLAN_[A-Z0-9_]+)\"");

    /** Told to the migration only: a core that serves never holds the owner's role. */
    private static final Set<String> OWNERS = Set.of("OURPLAN_DB_OWNER_USER", "OURPLAN_DB_OWNER_PASSWORD");

    @ParameterizedTest
    @CsvSource({"core, platform-core", "migration, platform-core", "web-ui, web-ui", "admin-console, admin-console"})
    void an_application_binds_every_name_that_the_chart_sets(String component, String module) throws IOException {
        assertThat(bound(module))
                .containsAll(Manifests.environment(Chart.rendered().workload(component)));
    }

    @ParameterizedTest
    @CsvSource({"core, platform-core", "web-ui, web-ui", "admin-console, admin-console"})
    void the_chart_sets_every_name_that_has_no_default(String component, String module) throws IOException {
        assertThat(Manifests.environment(Chart.rendered().workload(component))).containsAll(needed(module));
    }

    @Test
    void the_migration_is_told_all_that_the_core_needs_and_the_owner_s_role() throws IOException {
        var told = Manifests.environment(Chart.rendered().workload("migration"));

        assertThat(told).containsAll(needed("platform-core")).containsAll(OWNERS);
    }

    @Test
    void the_core_that_serves_is_never_told_the_owner_s_role() {
        assertThat(Manifests.environment(Chart.rendered().workload("core"))).doesNotContainAnyElementsOf(OWNERS);
    }

    /** In the configuration as a placeholder, or by the code that runs before there is a configuration. */
    private static Set<String> bound(String module) throws IOException {
        var names = inTheConfiguration(module, false);
        try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                READ_BY_CODE.matcher(Files.readString(source)).results().forEach(one -> names.add(one.group(1)));
            }
        }
        return names;
    }

    private static Set<String> needed(String module) throws IOException {
        return inTheConfiguration(module, true);
    }

    private static Set<String> inTheConfiguration(String module, boolean onlyWithoutDefault) throws IOException {
        var yaml = Files.readString(Path.of("..", module, "src/main/resources/application.yaml"));
        return BOUND.matcher(yaml)
                .results()
                .filter(one -> !onlyWithoutDefault || one.group(2).isEmpty())
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
