package uk.ourplan.core.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.money.Money;

/** The final budget comes only through sign-off, before it takes effect, and only it is paid (BUDGET-22). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinalBudgetSpec {

    private static final Money OLD = new Money(20_000 * 52);
    private static final Money NEW = new Money(25_000 * 52);

    private static FinalBudget budget(
            int version, String submitted, @Nullable String agreed, @Nullable String effective, Money annual) {
        return new FinalBudget(
                version,
                LocalDate.parse(submitted),
                agreed == null ? null : LocalDate.parse(agreed),
                effective == null ? null : LocalDate.parse(effective),
                null,
                annual,
                Money.NONE);
    }

    private static @Nullable Money paidOn(String day, FinalBudget... versions) {
        return FinalBudget.on(List.of(versions), LocalDate.parse(day))
                .map(FinalBudget::annual)
                .orElse(null);
    }

    @Test
    @Tag("BUDGET-22")
    void agreed_after_submission_and_before_or_on_the_day_it_takes_effect_passes() {
        assertThat(budget(1, "2025-05-10", "2025-05-20", "2025-05-21", OLD).whyNotInEffect())
                .isEmpty();
        assertThat(budget(1, "2025-05-10", "2025-05-20", "2025-05-20", OLD).whyNotInEffect())
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-22")
    void without_an_agreed_day_it_is_blocked_and_never_paid() {
        FinalBudget proposed = budget(1, "2025-05-10", null, "2025-05-21", OLD);

        assertThat(proposed.whyNotInEffect()).isPresent();
        assertThat(paidOn("2025-06-01", proposed)).isNull();
    }

    @Test
    @Tag("BUDGET-22")
    void agreed_before_the_draft_was_submitted_is_blocked() {
        assertThat(budget(1, "2025-05-10", "2025-05-09", null, OLD).whyNotInEffect())
                .hasValueSatisfying(says -> assertThat(says).contains("before the draft was submitted"));
    }

    @Test
    @Tag("BUDGET-22")
    void an_effect_before_the_agreement_is_blocked() {
        assertThat(budget(1, "2025-05-10", "2025-05-20", "2025-05-19", OLD).whyNotInEffect())
                .hasValueSatisfying(says -> assertThat(says).contains("2025-05-19"));
    }

    @Test
    @Tag("BUDGET-22")
    void while_a_revision_proposes_another_amount_the_old_one_is_paid() {
        FinalBudget old = budget(1, "2025-01-10", "2025-01-20", null, OLD);
        FinalBudget proposed = budget(2, "2025-05-10", null, null, NEW);

        assertThat(paidOn("2025-06-30", old, proposed)).isEqualTo(OLD);
        assertThat(FinalBudget.proposed(List.of(old, proposed))).hasValue(proposed);
    }

    @Test
    @Tag("BUDGET-22")
    void once_signed_off_the_new_amount_is_paid_from_the_day_it_takes_effect() {
        FinalBudget old = budget(1, "2025-01-10", "2025-01-20", null, OLD);
        FinalBudget next = budget(2, "2025-05-10", "2025-05-20", "2025-06-02", NEW);

        assertThat(paidOn("2025-01-19", old, next)).isNull();
        assertThat(paidOn("2025-01-20", old, next)).isEqualTo(OLD);
        assertThat(paidOn("2025-06-01", old, next)).isEqualTo(OLD);
        assertThat(paidOn("2025-06-02", old, next)).isEqualTo(NEW);
    }

    @Test
    @Tag("BUDGET-22")
    void from_the_day_on_which_the_plan_ends_nothing_is_paid() {
        FinalBudget ended = new FinalBudget(
                1,
                LocalDate.of(2025, 1, 10),
                LocalDate.of(2025, 1, 20),
                null,
                LocalDate.of(2025, 3, 1),
                OLD,
                Money.NONE);

        assertThat(paidOn("2025-02-28", ended)).isEqualTo(OLD);
        assertThat(paidOn("2025-03-01", ended)).isNull();
    }

    @Test
    @Tag("BUDGET-22")
    void nothing_is_charged_from_a_version_whose_final_budget_is_not_the_one_in_force_on_that_day() {
        FinalBudget old = budget(1, "2025-01-10", "2025-01-20", null, OLD);
        FinalBudget next = budget(2, "2025-05-10", "2025-05-20", "2025-06-02", NEW);
        FinalBudget proposed = budget(3, "2025-07-10", null, null, NEW);
        List<FinalBudget> all = List.of(old, next, proposed);

        assertThat(whyNot(1, all, "2025-01-19")).contains("No final budget is in force on 19 January 2025");
        assertThat(whyNot(1, all, "2025-06-01")).isNull();
        assertThat(whyNot(1, all, "2025-06-02")).contains("version 2 is in force");
        assertThat(whyNot(2, all, "2025-06-01")).contains("version 1 is in force");
        assertThat(whyNot(2, all, "2025-06-02")).isNull();
        assertThat(whyNot(3, all, "2025-08-01")).contains("version 2 is in force");
        assertThat(whyNot(3, List.of(proposed), "2025-08-01")).contains("A proposed one is neither paid nor charged");
    }

    private static @Nullable String whyNot(int version, List<FinalBudget> all, String day) {
        return FinalBudget.whyNotFrom(version, all, LocalDate.parse(day)).orElse(null);
    }
}
