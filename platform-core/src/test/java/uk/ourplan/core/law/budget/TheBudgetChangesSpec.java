package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.budget.TheBudgetChanges.label;
import static uk.ourplan.core.law.budget.TheBudgetChanges.refused;
import static uk.ourplan.language.money.BudgetEffect.DECREASE;
import static uk.ourplan.language.money.BudgetEffect.INCREASE;
import static uk.ourplan.language.money.BudgetEffect.NO_CHANGE;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.budget.TheBudgetChanges.Label;
import uk.ourplan.language.money.BudgetChangeReason;
import uk.ourplan.language.plan.BudgetTalk.Change;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheBudgetChangesSpec {

    @Test
    @Tag("BUDGET-23")
    void a_change_is_labelled_with_its_difference() {
        assertThat(label(20_000, 18_000)).isEqualTo(new Label(DECREASE, 2_000));
        assertThat(label(20_000, 20_000)).isEqualTo(new Label(NO_CHANGE, 0));
        assertThat(label(20_000, 20_001)).isEqualTo(new Label(INCREASE, 1));
    }

    @Test
    @Tag("BUDGET-23")
    void the_same_money_at_another_frequency_is_no_change() {
        assertThat(label(20_000 * 52, 1_040_000)).isEqualTo(new Label(NO_CHANGE, 0));
    }

    @Test
    @Tag("BUDGET-23")
    void whatever_the_amounts_the_label_leads_from_the_one_to_the_other() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            long before = random.nextLong(0, 10_000_000);
            long after = random.nextLong(0, 10_000_000);
            Label label = label(before, after);
            long reached = switch (label.effect()) {
                case DECREASE -> before - label.byPence();
                case NO_CHANGE -> before;
                case INCREASE -> before + label.byPence();
            };

            assertThat(reached).isEqualTo(after);
        }
    }

    @Test
    @Tag("BUDGET-24")
    void a_decrease_passes_where_the_carer_does_more_and_is_refused_without_a_reason() {
        assertThat(refused(change(BudgetChangeReason.CARER_DOES_MORE, null, null), DECREASE))
                .isEmpty();
        assertThat(refused(null, DECREASE)).isPresent();
        assertThat(refused(change(null, null, null), DECREASE)).isPresent();
    }

    @Test
    @Tag("BUDGET-24")
    void another_reason_needs_words_and_saving_money_alone_is_none() {
        assertThat(refused(change(BudgetChangeReason.OTHER, " ", null), DECREASE))
                .isPresent();
        assertThat(refused(change(BudgetChangeReason.OTHER, "savings target", null), DECREASE))
                .isPresent();
        assertThat(refused(change(BudgetChangeReason.OTHER, "He shops with his brother now", null), DECREASE))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-24")
    void a_provider_failure_needs_the_alternatives_that_were_looked_at() {
        assertThat(refused(change(BudgetChangeReason.PROVIDER_FAILED, null, null), INCREASE))
                .isPresent();
        assertThat(refused(change(BudgetChangeReason.PROVIDER_FAILED, null, "Two others have no room"), INCREASE))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-24")
    void an_increase_passes_where_somebody_who_shared_the_cost_left_and_not_on_a_reason_for_less() {
        assertThat(refused(change(BudgetChangeReason.SHARED_COST_ENDED, null, null), INCREASE))
                .isEmpty();
        assertThat(refused(change(BudgetChangeReason.CARER_DOES_MORE, null, null), INCREASE))
                .isPresent();
    }

    @Test
    @Tag("BUDGET-24")
    void no_change_is_only_recorded() {
        assertThat(refused(change(BudgetChangeReason.DAYS_CHANGED, null, null), NO_CHANGE))
                .isEmpty();
        assertThat(refused(null, NO_CHANGE)).isEmpty();
    }

    @Test
    @Tag("BUDGET-24")
    void a_change_in_needs_goes_to_reassessment() {
        assertThat(refused(new Change(BudgetChangeReason.CARER_DOES_MORE, null, null, true), DECREASE))
                .hasValueSatisfying(says -> assertThat(says).contains("reassessment"));
    }

    private static Change change(
            @Nullable BudgetChangeReason reason, @Nullable String text, @Nullable String alternatives) {
        return new Change(reason, text, alternatives, null);
    }
}
