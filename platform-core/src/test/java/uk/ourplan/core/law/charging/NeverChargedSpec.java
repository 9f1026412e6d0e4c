package uk.ourplan.core.law.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.charging.NeverAboveTheLimits.Limit;
import uk.ourplan.core.law.charging.NeverAboveTheLimits.Week;
import uk.ourplan.core.law.charging.NeverCharged.Charge;
import uk.ourplan.core.law.charging.NeverCharged.For;
import uk.ourplan.core.law.charging.NeverCharged.Item;
import uk.ourplan.language.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeverChargedSpec {

    private static final LocalDate ON = LocalDate.of(2025, 6, 15);
    private static final Charge CARE = new Charge(For.OTHER, ON, null, null, false, false);

    @Test
    @Tag("FINANCE-05")
    void reablement_is_free_for_forty_two_days_from_and_including_its_start() {
        assertThat(NeverCharged.matching(reablement(ON))).contains(Item.REABLEMENT_SIX_WEEKS);
        assertThat(NeverCharged.matching(reablement(ON.plusDays(1)))).isEmpty();
        assertThat(NeverCharged.matching(reablement(LocalDate.of(2025, 5, 14)))).contains(Item.REABLEMENT_SIX_WEEKS);
    }

    private static Charge reablement(LocalDate on) {
        return new Charge(For.REABLEMENT, on, LocalDate.of(2025, 5, 5), null, false, false);
    }

    @Test
    @Tag("FINANCE-05")
    void aids_assessments_and_after_care_are_never_charged_for() {
        assertThat(NeverCharged.matching(item(For.AID, 250_000L))).contains(Item.AID);
        assertThat(NeverCharged.matching(item(For.ASSESSMENT, null))).contains(Item.ASSESSMENT);
        assertThat(NeverCharged.matching(item(For.AFTERCARE, null))).contains(Item.SECTION_117);
    }

    @Test
    @Tag("FINANCE-05")
    void an_adaptation_is_free_up_to_the_line_and_a_penny_above_is_not_on_the_list() {
        assertThat(NeverCharged.matching(item(For.ADAPTATION, 100_000L))).contains(Item.MINOR_ADAPTATION);
        assertThat(NeverCharged.matching(item(For.ADAPTATION, 100_001L))).isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    void a_carer_is_never_charged_for_support_given_to_the_adult() {
        Charge respite = new Charge(For.OTHER, ON, null, null, false, true);

        assertThat(NeverAboveTheLimits.broken(week(1, 5_000, 5_000), respite)).contains(Limit.NEVER_CHARGED);
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_is_at_most_the_assessed_contribution() {
        assertThat(NeverAboveTheLimits.broken(week(4_501, 4_500, 9_000), CARE)).contains(Limit.CONTRIBUTION);
        assertThat(NeverAboveTheLimits.broken(week(4_500, 4_500, 9_000), CARE)).isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_is_at_most_what_the_council_spends_that_week() {
        assertThat(NeverAboveTheLimits.broken(week(3_000, 4_500, 3_000), CARE)).isEmpty();
        assertThat(NeverAboveTheLimits.broken(week(3_001, 4_500, 3_000), CARE)).contains(Limit.COST);
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_never_leaves_less_than_the_income_floor() {
        Week below = new Week(new Money(10), new Money(10), new Money(10), new Money(22_859), new Money(22_860));
        Week unknown = week(10, 10, 10);

        assertThat(NeverAboveTheLimits.broken(below, CARE)).contains(Limit.INCOME_FLOOR);
        assertThat(NeverAboveTheLimits.isFloorChecked(below)).isTrue();
        assertThat(NeverAboveTheLimits.isFloorChecked(unknown)).isFalse();
    }

    @Test
    @Tag("FINANCE-04")
    void whatever_the_amounts_what_may_be_charged_is_within_every_limit() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            Week week = week(random.nextLong(0, 9_000), random.nextLong(0, 9_000), random.nextLong(0, 9_000));
            boolean allowed = NeverAboveTheLimits.broken(week, CARE).isEmpty();

            assertThat(allowed)
                    .isEqualTo(week.charge()
                            .equals(week.charge().orLess(week.contribution()).orLess(week.cost())));
        }
    }

    private static Week week(long charge, long contribution, long cost) {
        return new Week(new Money(charge), new Money(contribution), new Money(cost), null, null);
    }

    private static Charge item(For what, @Nullable Long cost) {
        return new Charge(what, ON, null, cost == null ? null : new Money(cost), false, false);
    }
}
