package uk.ourplan.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayWithoutAYearSpec {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    @Test
    void a_day_without_a_year_is_the_nearest_such_day() {
        assertThat(DayField.nearest("19", "10", NOVEMBER)).isEqualTo("2026-10-19");
        assertThat(DayField.nearest("11", "jan", NOVEMBER)).isEqualTo("2027-01-11");
        assertThat(DayField.nearest("30", "12", LocalDate.of(2027, 1, 4))).isEqualTo("2026-12-30");
    }

    @Test
    void half_a_day_and_one_that_no_near_year_has_are_none() {
        assertThat(DayField.nearest("", "10", NOVEMBER)).isNull();
        assertThat(DayField.nearest("31", "6", NOVEMBER)).isNull();
        assertThat(DayField.nearest("29", "2", NOVEMBER)).isNull();
        assertThat(DayField.nearest("29", "2", LocalDate.of(2027, 12, 1))).isEqualTo("2028-02-29");
    }
}
