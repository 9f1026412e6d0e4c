package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ADirectPaymentEndsSpec {

    private static final Ask CASE = Ask.about("direct-payment-end")
            .given("drug_or_alcohol_order: false, moving_to_care_home: false, breached_condition: false, "
                    + "not_used_for_needs: false, lost_capacity_without_suitable_person: false, "
                    + "pays_household_family_without_agreement: false, less_effective: false");

    @Nested
    @DisplayName("DP-12: it must end")
    class ItMustEnd {

        @Test
        void under_a_drug_or_alcohol_order_whatever_was_resolved() {
            CASE.where("drug_or_alcohol_order: true, resolved: true")
                    .answers("action: must_end, grounds: [drug_or_alcohol_order], continue_offered: false")
                    .because("DP-12");
        }

        @Test
        void with_a_move_to_live_in_a_care_home_and_only_these_grounds_are_told() {
            CASE.where("moving_to_care_home: true, drug_or_alcohol_order: true, breached_condition: true")
                    .answers("action: must_end, grounds: [drug_or_alcohol_order, moving_to_care_home]");
        }

        @Test
        void both_are_asked_since_both_would_be_told() {
            CASE.without("moving_to_care_home")
                    .where("drug_or_alcohol_order: true")
                    .waitsFor("moving_to_care_home");
        }
    }

    @Nested
    @DisplayName("DP-13: its ending is considered")
    class ItsEndingIsConsidered {

        @Test
        void for_a_broken_condition_that_is_not_put_right() {
            CASE.where("breached_condition: true, resolved: false")
                    .answers("action: consider_ending, grounds: [breached_condition], continue_offered: true")
                    .because("DP-13");
        }

        @Test
        void not_where_it_was_put_right_and_the_ground_is_still_told() {
            CASE.where("less_effective: true, resolved: true")
                    .answers("action: continue, grounds: [less_effective], continue_offered: true");
        }

        @Test
        void for_capacity_lost_with_nobody_suitable_going_on_is_never_offered() {
            CASE.where("lost_capacity_without_suitable_person: true")
                    .answers("action: consider_ending, grounds: [lost_capacity_without_suitable_person], "
                            + "continue_offered: false");
            CASE.where("lost_capacity_without_suitable_person: true, breached_condition: true, resolved: true")
                    .answers("action: consider_ending, grounds: [breached_condition, "
                            + "lost_capacity_without_suitable_person], continue_offered: false");
        }

        @Test
        void two_grounds_are_one_decision_that_lists_both() {
            CASE.where("not_used_for_needs: true, pays_household_family_without_agreement: true, resolved: false")
                    .answers("grounds: [not_used_for_needs, pays_household_family_without_agreement]");
        }

        @Test
        void with_no_ground_it_goes_on_and_nothing_is_to_resolve() {
            CASE.told().answers("action: continue, grounds: [], continue_offered: true");
        }
    }
}
