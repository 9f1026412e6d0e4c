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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.language.need.WellbeingArea;
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
                .forEach(day -> assertThat(
                                PACK.figure(parameter.name(), day).value().isBlank())
                        .as(parameter.name() + " on " + day)
                        .isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void on_the_first_day_of_every_quarter_a_parameter_has_a_figure_or_says_why_it_is_blank(Parameter parameter) {
        Stream.iterate(BEGINS, day -> day.getYear() <= 2027, day -> day.plusMonths(3))
                .forEach(day -> assertThatCode(() -> PACK.figure(parameter.name(), day))
                        .as(parameter.name() + " on " + day)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(textBlock = """
            charging.capital_lower_limit_pence,                2024-04-01, 1425000, verified
            charging.capital_upper_limit_pence,                2024-04-01, 2325000, verified
            charging.capital_upper_limit_pence,                2025-04-01, 2325000, secondary
            charging.tariff_income_pence,                      2024-04-01,     100, verified
            charging.tariff_income_step_pence,                 2024-04-01,   25000, verified
            charging.personal_expenses_allowance_pence,        2026-04-06,    3180, secondary
            charging.minimum_income_pension_age_single_pence,  2026-04-06,   24145, secondary
            charging.minimum_income_working_age_25_pence,      2026-04-06,   12040, secondary
            charging.minimum_income_working_age_18_pence,      2026-04-06,    9540, secondary
            charging.minimum_income_working_age_18_pence,      2025-04-07,    8915, secondary
            equipment.free_adaptation_line_pence,              2015-04-01,  100000, verified
            charging.free_reablement_days,                     2015-04-01,      42, verified
            review.latest_interval_months,                     2015-04-01,      12, secondary
            direct_payment.first_review_months,                2015-04-01,       6, secondary
            direct_payment.later_review_months,                2015-04-01,      12, secondary
            eligibility.adult_outcomes_needed,                 2015-04-01,       2, verified
            """)
    void a_figure_is_what_its_source_says_and_no_surer_than_that(
            String name, LocalDate from, long value, String standing) {
        var figure = PACK.figure(name, from);

        assertThat(figure.since()).isEqualTo(from);
        assertThat(figure.value().value()).isEqualTo(value);
        assertThat(figure.value().standing().code()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            charging.minimum_income_pension_age_single_pence, 2025-10-01
            charging.minimum_income_pension_age_single_pence, 2027-04-05
            charging.minimum_income_working_age_18_pence,     2025-04-06
            charging.minimum_income_couple_member_pence,      2026-11-23
            charging.minimum_income_carer_premium_pence,      2026-11-23
            charging.minimum_income_child_pence,              2026-11-23
            """)
    void a_figure_that_nobody_has_read_is_blank_and_asking_for_it_fails(String name, LocalDate on) {
        assertThat(PACK.figure(name, on).value().isBlank()).isTrue();
        assertThatThrownBy(() -> PACK.number(name, on)).isInstanceOf(NoLawInEffect.class);
    }

    @Test
    void the_lists_of_the_law_are_those_of_our_language_in_the_same_order() {
        assertThat(PACK.codes(Parameters.ADULT_OUTCOMES, BEGINS))
                .containsExactlyElementsOf(codes(AdultOutcome.values(), AdultOutcome::code));
        assertThat(PACK.codes(Parameters.CARER_OUTCOMES, BEGINS))
                .containsExactlyElementsOf(codes(CarerOutcome.values(), CarerOutcome::code));
        assertThat(PACK.codes(Parameters.WELLBEING_AREAS, BEGINS))
                .containsExactlyElementsOf(codes(WellbeingArea.values(), WellbeingArea::code));
    }

    @Test
    void a_number_is_not_a_list_and_a_list_is_not_a_number() {
        assertThatThrownBy(() -> PACK.codes(Parameters.CAPITAL_UPPER_LIMIT_PENCE, BEGINS))
                .isInstanceOf(NoLawInEffect.class);
        assertThatThrownBy(() -> PACK.number(Parameters.ADULT_OUTCOMES, BEGINS)).isInstanceOf(NoLawInEffect.class);
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
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
