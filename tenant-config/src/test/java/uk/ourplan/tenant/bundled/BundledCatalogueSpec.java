package uk.ourplan.tenant.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.TypeCheck;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BundledCatalogueSpec {

    @Test
    void the_catalogue_has_every_setting_that_the_rules_name() {
        assertThat(settings()).hasSize(162);
    }

    @Test
    void every_file_of_the_folder_is_in_the_index() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/council-policy/index.yaml"))
                        .toURI())
                .getParent();

        try (var files = Files.list(Objects.requireNonNull(folder))) {
            assertThat(files.count() - 1)
                    .isEqualTo(
                            settings().stream().map(Setting::group).distinct().count());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void a_setting_says_what_it_is_called_what_it_does_and_who_reads_it(Setting setting) {
        assertThat(setting.title()).isNotBlank();
        assertThat(setting.meaning()).isNotBlank();
        assertThat(setting.rules()).isNotEmpty();
        assertThat(setting.bounds())
                .allSatisfy(bound -> assertThat(bound.says()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void a_default_is_of_its_own_type_and_only_what_must_be_set_has_none(Setting setting) {
        if (setting.defaultValue() == null) {
            assertThat(setting.mustBeSet()).isTrue();
        } else {
            assertThat(TypeCheck.faults(setting.key(), setting.type(), setting.defaultValue()))
                    .isEmpty();
        }
    }

    static Collection<Setting> settings() {
        return BundledCatalogue.read().settings();
    }
}
