package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheCostBecomesTheBudgetSpec {

    private static final Ask CASE = Ask.about("personal-budget")
            .given("indicative_pence: 21000, proposed_pence: 21001, meets_all_eligible_needs: true, "
                    + "supports_only_eligible_needs: true, best_value_basis: none, "
                    + "suitable_cheaper_alternative: false");

    @Nested
    @DisplayName("BUDGET-11: against the indicative budget")
    class AgainstTheIndicativeBudget {

        @Test
        void at_the_indicative_budget_the_cost_is_the_budget() {
            CASE.where("proposed_pence: 21000")
                    .answers("outcome: agreed, personal_budget_pence: 21000")
                    .because("BUDGET-11");
        }

        @Test
        void so_it_is_a_penny_below_and_is_never_lifted() {
            CASE.where("proposed_pence: 20999").answers("outcome: agreed, personal_budget_pence: 20999");
        }

        @Test
        void a_penny_above_it_is_best_value_or_not() {
            CASE.where("best_value_basis: same_outcomes").answers("outcome: agreed, personal_budget_pence: 21001");
        }

        @Test
        void an_item_that_serves_no_eligible_need_is_taken_out_or_paid_for_otherwise() {
            CASE.where("supports_only_eligible_needs: false, best_value_basis: same_outcomes")
                    .answers("outcome: alternative_or_top_up, personal_budget_pence: null");
        }

        @Test
        void an_unmet_eligible_need_stops_even_a_cheap_plan() {
            CASE.where("proposed_pence: 1, meets_all_eligible_needs: false")
                    .answers("outcome: increase_required, personal_budget_pence: null");
        }

        @Test
        void a_budget_of_nothing_is_a_budget() {
            CASE.where("proposed_pence: 0").answers("outcome: agreed, personal_budget_pence: 0");
        }
    }

    @Nested
    @DisplayName("BUDGET-12: not best value")
    class NotBestValue {

        @Test
        void with_a_cheaper_way_that_suits_the_two_offers_are_made() {
            CASE.where("suitable_cheaper_alternative: true")
                    .answers("outcome: alternative_or_top_up, personal_budget_pence: null")
                    .because("BUDGET-12");
        }

        @Test
        void with_none_the_budget_rises_to_what_meets_the_needs() {
            CASE.where("proposed_pence: 9999999").answers("outcome: increase_required, personal_budget_pence: 9999999");
        }

        @Test
        void which_of_them_it_is_has_to_be_known() {
            CASE.without("suitable_cheaper_alternative").told().waitsFor("suitable_cheaper_alternative");
        }
    }

    @Nested
    @DisplayName("BUDGET-13: much better outcomes")
    class MuchBetterOutcomes {

        @Test
        void risk_assessed_and_approved_they_are_agreed() {
            CASE.where("best_value_basis: significantly_better_outcomes, risk_assessed: true, "
                            + "manager_approved: true")
                    .answers("outcome: agreed, personal_budget_pence: 21001")
                    .because("BUDGET-13");
        }

        @Test
        void without_the_risk_assessment_they_wait_whoever_approved() {
            CASE.where("best_value_basis: significantly_better_outcomes, risk_assessed: false, "
                            + "manager_approved: true")
                    .answers("outcome: needs_approval, personal_budget_pence: null");
        }

        @Test
        void one_known_no_is_enough_to_wait() {
            CASE.where("best_value_basis: significantly_better_outcomes, manager_approved: false")
                    .answers("outcome: needs_approval");
        }

        @Test
        void with_both_open_the_first_is_asked() {
            CASE.where("best_value_basis: significantly_better_outcomes").waitsFor("risk_assessed");
        }
    }
}
