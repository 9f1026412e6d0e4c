package uk.ourplan.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedSpec {

    @ParameterizedTest
    @CsvSource({"27,3,2026", "27,03,2026", "27,March,2026", "27,mar,2026", "' 27 ',3,26"})
    void a_day_is_read_however_it_is_typed(String day, String month, String year) {
        assertThat(DayField.read(day, month, year)).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2026", "29,2,2025", "0,1,2026", "1,13,2026", "x,1,2026", "1,1,''", "1,1,202"})
    void what_is_no_day_is_not_read_as_one(String day, String month, String year) {
        assertThat(DayField.read(day, month, year)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "104.50|10450",
                "£1,204.5|120450",
                "1204|120400",
                "0.01|1",
                "£ 3 000|300000",
                "-5|",
                "1.234|",
                "abc|"
            })
    void pounds_are_read_to_the_penny(String typed, @Nullable Long pence) {
        assertThat(PoundsField.read(typed)).isEqualTo(pence);
    }

    @Test
    void a_code_is_told_in_words() {
        assertThat(Words.of("team_manager")).isEqualTo("Team manager");
        assertThat(Words.within("team_manager")).isEqualTo("team manager");
        assertThat(Words.of("isf")).isEqualTo("Individual service fund");
        assertThat(Words.of(null)).isEqualTo("Not recorded");
    }

    @Test
    void a_year_of_52_weeks_is_told_by_the_week_rounded_half_up() {
        assertThat(Words.weekly(1_180_764)).isEqualTo("£227.07 a week");
        assertThat(Words.weekly(26)).isEqualTo("£0.01 a week");
    }
}
