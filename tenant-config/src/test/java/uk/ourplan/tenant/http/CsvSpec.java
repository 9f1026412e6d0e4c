package uk.ourplan.tenant.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.api.Csv;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvSpec {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", " =1", "\t=1", "\r\n@x"})
    void nothing_is_taken_for_a_formula(String value) {
        assertThat(Csv.line(value)).startsWith("\"'");
    }

    @Test
    void values_keep_their_commas_and_quotes_and_stay_on_one_line() {
        assertThat(Csv.line("a, b", "says \"no\"", "one\ntwo", ""))
                .isEqualTo("\"a, b\",\"says \"\"no\"\"\",\"one two\",\"\"\r\n");
    }
}
