package uk.ourplan.core.law.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.charging.FeeOverTime.Instalments;
import uk.ourplan.language.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeeOverTimeSpec {

    @Test
    @Tag("FINANCE-08")
    void a_yearly_fee_paid_weekly_is_paid_in_instalments_that_add_up_to_it() {
        assertThat(FeeOverTime.weekly(new Money(30_000)))
                .containsExactly(new Instalments(48, new Money(577)), new Instalments(4, new Money(576)));
        assertThat(FeeOverTime.weekly(new Money(28_600))).containsExactly(new Instalments(52, new Money(550)));
    }

    @Test
    @Tag("FINANCE-08")
    void whatever_the_fee_its_instalments_are_fifty_two_and_add_up_to_the_penny() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            Money year = new Money(random.nextLong(0, 1_000_000));

            assertThat(FeeOverTime.weekly(year).stream()
                            .mapToInt(Instalments::number)
                            .sum())
                    .isEqualTo(52);
            assertThat(FeeOverTime.weekly(year).stream()
                            .mapToLong(some -> some.number() * some.each().pence())
                            .sum())
                    .isEqualTo(year.pence());
        }
    }

    @Test
    @Tag("FINANCE-08")
    void what_was_paid_in_advance_is_given_back_for_unused_days_rounded_up() {
        assertThat(FeeOverTime.refund(new Money(36_500), 100, 365, false)).isEqualTo(new Money(10_000));
        assertThat(FeeOverTime.refund(new Money(30_000), 100, 365, false)).isEqualTo(new Money(8_220));
        assertThat(FeeOverTime.refund(new Money(36_500), 0, 365, true)).isEqualTo(Money.NONE);
        assertThat(FeeOverTime.refund(new Money(36_500), 1, 365, true)).isEqualTo(new Money(36_500));
    }

    @Test
    @Tag("FINANCE-08")
    @Tag("FINANCE-09")
    void no_fee_counts_for_a_day_before_the_policy_the_telling_and_the_arranging() {
        LocalDate policy = LocalDate.of(2025, 4, 1);
        LocalDate told = LocalDate.of(2025, 4, 20);
        LocalDate arranged = LocalDate.of(2025, 4, 25);

        assertThat(FeeOverTime.countsFrom(policy, told, arranged)).isEqualTo(arranged);
        assertThat(FeeOverTime.countsFrom(policy, arranged, told)).isEqualTo(arranged);
        assertThat(FeeOverTime.countsFrom(policy, null, arranged)).isNull();
        assertThat(FeeOverTime.countsFrom(policy, told, null)).isNull();
    }
}
