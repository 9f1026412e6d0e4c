package uk.ourplan.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingSettingsSpec {

    private static final Path PROJECT = Path.of("/somewhere/ourplan");

    @Test
    void with_nothing_chosen_everything_is_as_the_help_says() {
        Settings settings = read(List.of(), Map.of());

        assertThat(settings.ports())
                .isEqualTo(Map.of(
                        Part.CORE, 8080, Part.WEB, 8081, Part.ADMIN, 8082, Part.POSTGRES, 8084, Part.KEYCLOAK, 8085));
        assertThat(settings.data()).isEqualTo(PROJECT.resolve(".local"));
        assertThat(settings.fresh()).isFalse();
        assertThat(settings.memory(Part.CORE)).isEqualTo("512m");
        assertThat(settings.issuer()).isEqualTo("http://localhost:8085/realms/ourplan");
    }

    @Test
    void a_port_base_moves_all_ports_and_a_single_one_still_counts() {
        Settings settings = read(List.of("--port-base", "9000", "--web-port=9999"), Map.of());

        assertThat(settings.port(Part.CORE)).isEqualTo(9000);
        assertThat(settings.port(Part.WEB)).isEqualTo(9999);
        assertThat(settings.port(Part.KEYCLOAK)).isEqualTo(9005);
    }

    @Test
    void a_flag_is_stronger_than_the_environment() {
        Map<String, String> environment =
                Map.of("OURPLAN_CORE_PORT", "9100", "OURPLAN_DATA", "/data/here", "OURPLAN_WEB_MEMORY", "1g");

        Settings settings = read(List.of("--core-port", "9200"), environment);

        assertThat(settings.port(Part.CORE)).isEqualTo(9200);
        assertThat(settings.data()).isEqualTo(Path.of("/data/here"));
        assertThat(settings.memory(Part.WEB)).isEqualTo("1g");
    }

    @Test
    void what_is_not_understood_is_named() {
        refused(List.of("--frehs"), "'--frehs' is not something that ./ourplan run understands");
        refused(List.of("--postgres-memory", "1g"), "'--postgres-memory' is not something");
        refused(List.of("--data"), "--data needs a value after it");
        refused(List.of("--core-port", "80"), "'80' is not a port: --core-port (or OURPLAN_CORE_PORT)");
        refused(List.of("--core-port", "99999"), "takes a whole number from 1024 to 65530");
        refused(List.of("--core-memory", "lots"), "is written as 512m or 1g");
    }

    @Test
    void two_parts_cannot_have_one_port() {
        refused(List.of("--web-port", "8080"), "Port 8080 was chosen for both");
    }

    private static Settings read(List<String> arguments, Map<String, String> environment) {
        return ReadingSettings.from(PROJECT, arguments, environment);
    }

    private static void refused(List<String> arguments, String because) {
        assertThatExceptionOfType(Unclear.class)
                .isThrownBy(() -> read(arguments, Map.of()))
                .withMessageContaining(because);
    }
}
