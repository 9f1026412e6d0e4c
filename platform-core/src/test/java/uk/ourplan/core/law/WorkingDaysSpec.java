package uk.ourplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingDaysSpec {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-29", "2024-04-01", "2025-04-18", "2025-04-21", "2026-04-03", "2026-04-06", "2026-05-04",
                "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2021-12-27", "2021-12-28",
                "2022-01-03"
            })
    void bank_holidays_and_the_days_kept_in_their_place_are_none(LocalDate holiday) {
        assertThat(WorkingDays.isOne(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-02", "2026-12-24", "2026-12-29", "2026-05-05", "2021-12-29"})
    void the_days_around_them_are(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, 2024-04-02, 0",
        "2024-04-02, 2024-04-03, 1",
        "2024-04-02, 2024-04-04, 2",
        "2024-03-28, 2024-04-02, 1",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-20, 2026-11-01, 0"
    })
    void working_days_are_counted_after_the_first_day(LocalDate first, LocalDate second, int days) {
        assertThat(WorkingDays.between(first, second)).isEqualTo(days);
    }

    @Test
    void a_term_ends_on_a_working_day() {
        assertThat(WorkingDays.after(LocalDate.of(2024, 3, 28), 1)).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(WorkingDays.after(LocalDate.of(2024, 3, 28), 0)).isEqualTo(LocalDate.of(2024, 3, 28));
    }
}
