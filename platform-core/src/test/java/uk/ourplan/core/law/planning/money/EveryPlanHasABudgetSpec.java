package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.NEEDS;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.law.Step;

/** Every plan carries a personal budget, whatever the setting; nought is a budget, a blank is none (BUDGET-02). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPlanHasABudgetSpec {

    private static Figures costing(long annual) {
        return new Figures(annual, annual, 0, 0, 0, 0, Set.of());
    }

    private static void isRefused(OnTheDesk plan) {
        assertThat(plan.stops()).contains("CONTENT-08 stops submit");
        assertThat(plan.checked().stopping(Step.AUTHORISE)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("CONTENT-08");
            assertThat(finding.says()).contains("proposed final budget is blank");
        });
    }

    @Test
    @Tag("BUDGET-02")
    void in_a_care_home_a_missing_budget_is_refused() {
        isRefused(aCompletePlan()
                .having(NEEDS, "/needs/0/accommodation", "{\"type\": \"care_home\"}")
                .costing(null));
    }

    @Test
    @Tag("BUDGET-02")
    void for_short_breaks_alone_what_they_cost_in_a_year_is_a_budget() {
        assertThat(aCompletePlan().costing(costing(182_000)).says("CONTENT-08")).isEmpty();
        assertThat(new IndicativeNow.Amounts(182_000, 0).weekly()).isEqualTo(3_500);
    }

    @Test
    @Tag("BUDGET-02")
    void where_free_means_meet_every_need_nought_is_a_budget() {
        assertThat(aCompletePlan().costing(costing(0)).says("CONTENT-08")).isEmpty();
    }

    @Test
    @Tag("BUDGET-22")
    void a_budget_that_would_take_effect_before_the_signature_is_blocked() {
        assertThat(aCompletePlan()
                        .having(MONEY, "/budget", "{\"takes_effect\": \"2026-11-19\"}")
                        .stops())
                .containsExactly("BUDGET-22 stops authorise");
        assertThat(aCompletePlan()
                        .having(MONEY, "/budget", "{\"takes_effect\": \"2026-11-20\"}")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-02")
    void at_home_a_blank_budget_is_refused() {
        isRefused(aCompletePlan().costing(null));
    }

    @Test
    @Tag("BUDGET-02")
    void a_plan_kept_for_somebody_who_pays_for_everything_has_one_too() {
        isRefused(aCompletePlan()
                .having(
                        MONEY,
                        "/self_funder",
                        "{\"setting\": \"community\", \"choice\": \"own_arrangements\", \"wants_plan\": true}")
                .costing(null));
    }
}
