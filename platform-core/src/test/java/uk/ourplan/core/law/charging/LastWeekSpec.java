package uk.ourplan.core.law.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastWeekSpec {

    private static final LocalDate END = LocalDate.of(2025, 7, 1);

    @Test
    @Tag("FINANCE-18")
    void a_charge_for_a_later_week_is_cancelled_and_the_last_day_itself_stays() {
        assertThat(LastWeek.due(new Money(7_000), LocalDate.of(2025, 7, 7), END, false))
                .isEqualTo(Money.NONE);
        assertThat(LastWeek.due(new Money(7_000), END, END, false)).isEqualTo(new Money(1_000));
    }

    @Test
    @Tag("FINANCE-18")
    void a_part_week_is_charged_in_sevenths_rounded_down() {
        assertThat(LastWeek.due(new Money(7_000), LocalDate.of(2025, 6, 30), END, false))
                .isEqualTo(new Money(2_000));
        assertThat(LastWeek.due(new Money(5_000), LocalDate.of(2025, 6, 30), END, false))
                .isEqualTo(new Money(1_428));
        assertThat(LastWeek.due(new Money(7_000), LocalDate.of(2025, 6, 25), END, false))
                .isEqualTo(new Money(7_000));
        assertThat(LastWeek.due(new Money(7_000), LocalDate.of(2025, 6, 30), END, true))
                .isEqualTo(Money.NONE);
    }

    @Test
    @Tag("FINANCE-18")
    void what_was_paid_above_what_is_due_is_paid_back_and_never_less_than_nothing() {
        assertThat(LastWeek.refund(new Money(50_000), new Money(43_000))).contains(new Money(7_000));
        assertThat(LastWeek.refund(new Money(43_000), new Money(43_000))).isEmpty();
        assertThat(LastWeek.refund(new Money(40_000), new Money(43_000))).isEmpty();
    }

    @Test
    @Tag("FINANCE-18")
    void weeks_run_from_the_first_day_of_the_charge_and_never_a_full_week_is_due_for_a_part() {
        LocalDate first = LocalDate.of(2025, 5, 5);
        Random random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            LocalDate end = first.plusDays(random.nextInt(0, 400));
            LocalDate start = LastWeek.beginning(first, end);
            Money weekly = new Money(random.nextLong(1, 90_000));

            assertThat(start).isBetween(end.minusDays(6), end);
            assertThat(LastWeek.due(weekly, start, end, false).pence() == weekly.pence())
                    .isEqualTo(start.plusDays(6).equals(end));
        }
    }
}
