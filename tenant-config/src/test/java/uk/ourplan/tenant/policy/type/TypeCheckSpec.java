package uk.ourplan.tenant.policy.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeCheckSpec {

    private static final String LEVELS =
            "money table {role: role, weekly_pence: pence or null, one_off_pence: pence or null}";

    @Test
    void a_table_of_levels_whose_last_has_no_limit_is_in_order() {
        assertThat(faults(LEVELS, List.of(row("team_manager", 75000, 500000), row("director", null, null))))
                .isEmpty();
    }

    @Test
    void every_fault_is_told_at_once_with_its_place() {
        Map<String, @Nullable Object> wrong = row("Team manager", -1, 5);
        wrong.put("limit", 3);
        wrong.remove("one_off_pence");

        assertThat(faults(LEVELS, Arrays.asList(wrong, null)))
                .extracting(Fault::at)
                .containsExactly(
                        "key[0].role", "key[0].weekly_pence", "key[0].one_off_pence", "key[0].limit", "key[1]");
    }

    @ParameterizedTest(name = "{1} is not of the type {0}")
    @CsvSource(delimiter = '|', textBlock = """
            date                          | 2026-02-30
            date                          | 6 April 2026
            link                          | http://council.example/fee
            link                          | https://
            code                          | Two words
            one of [ask, never]           | always
            text                          | ' '
            boolean                       | true
            integer (days)                | 14
            pence or one of [national]    | local
            """)
    void text_that_is_not_of_the_type_is_refused(String type, String value) {
        assertThat(faults(type, value)).hasSize(1);
    }

    @Test
    void a_number_with_a_fraction_is_never_a_whole_number() {
        assertThat(faults("integer (days)", 14.0)).hasSize(1);
        assertThat(faults("pence", 100.5)).hasSize(1);
    }

    @Test
    void nothing_is_not_a_value_unless_the_type_says_so() {
        assertThat(faults("text", null)).hasSize(1);
        assertThat(faults("pence or null", null)).isEmpty();
    }

    @Test
    void of_several_possibilities_the_one_that_looks_alike_tells_what_is_wrong() {
        assertThat(faults("one of [any_authoriser] or list of role", List.of("team_manager", "Head")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.at()).isEqualTo("key[1]"));
        assertThat(faults("record {name: text, owner: contact} or none", Map.of("name", "Register")))
                .containsExactly(new Fault("key.owner", "It is needed and was left out."));
    }

    private static List<Fault> faults(String type, @Nullable Object value) {
        return TypeCheck.faults("key", TypeGrammar.parse(type), Plain.of(value));
    }

    private static Map<String, @Nullable Object> row(String role, @Nullable Integer weekly, @Nullable Integer oneOff) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("role", role);
        row.put("weekly_pence", weekly);
        row.put("one_off_pence", oneOff);
        return row;
    }
}
