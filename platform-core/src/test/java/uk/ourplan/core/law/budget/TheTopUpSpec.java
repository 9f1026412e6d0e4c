package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheTopUpSpec {

    @Test
    @Tag("BUDGET-12")
    void the_person_may_add_what_goes_beyond_the_cheapest_way_that_is_enough() {
        assertThat(TheTopUp.refused(new Money(5_000), new Money(26_000), new Money(21_000), true))
                .isEmpty();
        assertThat(TheTopUp.most(new Money(26_000), new Money(21_000))).isEqualTo(new Money(5_000));
    }

    @Test
    @Tag("BUDGET-12")
    void where_nothing_cheaper_is_enough_a_top_up_is_refused_and_the_budget_is_raised() {
        assertThat(TheTopUp.refused(new Money(5_000), new Money(26_000), null, true))
                .hasValueSatisfying(says -> assertThat(says).endsWith("raise the budget."));
    }

    @Test
    @Tag("BUDGET-12")
    void a_top_up_that_would_fill_a_gap_is_refused_with_the_most_it_may_be() {
        assertThat(TheTopUp.refused(new Money(5_000), new Money(26_000), new Money(24_000), true))
                .hasValueSatisfying(says -> assertThat(says).contains("at most £20.00 a week"));
    }

    @Test
    @Tag("BUDGET-12")
    void where_the_council_takes_no_top_ups_only_the_cheaper_way_is_offered() {
        assertThat(TheTopUp.refused(new Money(1), new Money(26_000), new Money(21_000), false))
                .isPresent();
        assertThat(TheTopUp.refused(Money.NONE, new Money(26_000), new Money(21_000), false))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-09")
    void a_budget_is_enough_to_the_penny() {
        assertThat(TheTopUp.shortBy(new Money(30_550), new Money(30_550))).isEqualTo(Money.NONE);
        assertThat(TheTopUp.shortBy(new Money(30_549), new Money(30_550))).isEqualTo(new Money(1));
        assertThat(TheTopUp.shortBy(new Money(30_000), new Money(30_550))).isEqualTo(new Money(550));
    }

    @Test
    @Tag("BUDGET-12")
    void whatever_is_accepted_never_pays_for_what_meets_the_need() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            Money chosen = new Money(random.nextLong(0, 200_000));
            Money sufficient = new Money(random.nextLong(0, 200_000));
            Money topUp = new Money(random.nextLong(1, 200_000));

            if (TheTopUp.refused(topUp, chosen, sufficient, true).isEmpty()) {
                assertThat(chosen.minus(topUp)).isGreaterThanOrEqualTo(sufficient);
            }
        }
    }
}
