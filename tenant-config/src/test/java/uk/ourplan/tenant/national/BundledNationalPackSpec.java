package uk.ourplan.tenant.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.tenant.bundled.BundledNationalPack;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BundledNationalPackSpec {

    private static final PublishedPack PACK = BundledNationalPack.read();
    private static final LocalDate BEGINS = LocalDate.of(2015, 4, 1);

    @Test
    void the_pack_has_a_name_that_a_case_can_store_and_begins_with_the_act() {
        assertThat(PACK.version()).isEqualTo("2026.1");
        assertThat(PACK.beginsOn()).isEqualTo(BEGINS);
    }

    @Test
    void every_parameter_that_rules_name_is_in_the_pack_and_no_other() {
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        PACK.parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void every_file_of_the_folder_is_in_the_index() throws IOException, URISyntaxException {
        Path folder = Objects.requireNonNull(
                Path.of(Objects.requireNonNull(getClass().getResource("/national-pack/index.yaml"))
                                .toURI())
                        .getParent());

        try (var files = Files.list(folder)) {
            assertThat(files.count() - 1).isEqualTo(PACK.parameters().size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("covered")
    void a_parameter_that_must_be_covered_has_a_figure_on_the_first_day_of_every_quarter(Parameter parameter) {
        Stream.iterate(BEGINS, day -> day.getYear() <= 2027, day -> day.plusMonths(3))
                .forEach(day ->
                        assertThatCode(() -> PACK.number(parameter.name(), day)).doesNotThrowAnyException());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void every_figure_tells_its_source_and_no_figure_comes_before_the_pack(Parameter parameter) {
        assertThat(parameter.description()).isNotBlank();
        assertThat(parameter.provision()).isNotBlank();
        assertThat(parameter.figures().begins()).isAfterOrEqualTo(BEGINS);
        assertThat(parameter.figures().all().values())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
    }

    @Test
    void a_day_before_the_pack_or_before_a_figure_has_no_law() {
        assertThatThrownBy(() -> PACK.number(Parameters.FREE_ADAPTATION_LINE_PENCE, BEGINS.minusDays(1)))
                .isInstanceOf(NoLawInEffect.class);
        assertThatThrownBy(() -> PACK.number(Parameters.PERSONAL_EXPENSES_ALLOWANCE_PENCE, LocalDate.of(2026, 4, 5)))
                .isInstanceOf(NoLawInEffect.class);
    }

    @Test
    void a_blank_year_fails_and_keeps_its_reason() {
        LocalDate blank = LocalDate.of(2027, 4, 5);

        assertThatThrownBy(() -> PACK.number(Parameters.PERSONAL_EXPENSES_ALLOWANCE_PENCE, blank))
                .isInstanceOf(NoLawInEffect.class);
        assertThat(PACK.figure(Parameters.PERSONAL_EXPENSES_ALLOWANCE_PENCE, blank)
                        .value()
                        .source())
                .contains("not published");
    }

    @Test
    void an_unknown_parameter_fails() {
        assertThatThrownBy(() -> PACK.number("charging.nothing", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(NoLawInEffect.class);
    }

    static List<Parameter> covered() {
        List<Parameter> covered =
                PACK.parameters().stream().filter(Parameter::alwaysCovered).toList();
        assertThat(covered).hasSizeGreaterThan(10);
        return covered;
    }

    static Collection<Parameter> all() {
        return PACK.parameters();
    }

    private static List<String> names() {
        return Arrays.stream(Parameters.class.getDeclaredFields())
                .map(BundledNationalPackSpec::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
