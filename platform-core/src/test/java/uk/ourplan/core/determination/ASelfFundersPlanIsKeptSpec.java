package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ASelfFundersPlanIsKeptSpec {

    private static final Ask CASE = Ask.about("self-funder-path")
            .given("setting: community, choice: own_arrangements, has_capacity: true, "
                    + "representative_keeps_plan: false, best_interests_to_keep_plan: false, "
                    + "risk_of_abuse_or_neglect: false, wants_plan: false, nobody_can_arrange: false, "
                    + "council_agrees: false");

    @Nested
    @DisplayName("SELF-06: keep or end")
    class KeepOrEnd {

        @Test
        void own_arrangements_and_no_wish_let_the_plan_go() {
            CASE.told()
                    .answers("plan: may_end, steps: [give_information, prevention_advice, contingency_advice, "
                            + "written_confirmation], council_contribution_pence: 0")
                    .because("SELF-06");
        }

        @Test
        void who_wants_it_keeps_it() {
            CASE.where("wants_plan: true").answers("plan: keep");
        }

        @Test
        void where_the_council_also_manages_it_must_be_kept() {
            CASE.where("choice: arrange_and_manage").answers("plan: must_keep");
        }

        @Test
        void a_representative_or_best_interests_keep_it_only_where_capacity_is_lacking() {
            CASE.where("representative_keeps_plan: true, best_interests_to_keep_plan: true")
                    .answers("plan: may_end");
            CASE.where("has_capacity: false, representative_keeps_plan: true").answers("plan: must_keep");
            CASE.where("has_capacity: false, best_interests_to_keep_plan: true").answers("plan: must_keep");
        }

        @Test
        void at_risk_it_must_be_kept_whatever_the_capacity_or_the_choice() {
            CASE.where("risk_of_abuse_or_neglect: true").answers("plan: must_keep");
        }
    }

    @Nested
    @DisplayName("SELF-02: nobody can arrange")
    class NobodyCanArrange {

        @Test
        void is_a_duty_in_the_community_and_in_a_care_home() {
            CASE.where("has_capacity: false, nobody_can_arrange: true")
                    .answers("plan: must_keep")
                    .because("SELF-02");
            CASE.where("setting: care_home, has_capacity: false, nobody_can_arrange: true")
                    .answers("plan: must_keep")
                    .because("SELF-02");
        }

        @Test
        void is_no_ground_for_somebody_with_capacity() {
            CASE.where("nobody_can_arrange: true").answers("plan: may_end");
        }
    }

    @Nested
    @DisplayName("SELF-03: in a care home")
    class InACareHome {

        @Test
        void the_council_decides_where_there_is_no_duty() {
            CASE.where("setting: care_home, council_agrees: true")
                    .answers("plan: keep")
                    .because("SELF-03");
            CASE.where("setting: care_home, wants_plan: true").answers("plan: not_agreed");
        }

        @Test
        void a_representatives_wish_is_not_the_councils_agreement() {
            CASE.where("setting: care_home, has_capacity: false, representative_keeps_plan: true")
                    .answers("plan: not_agreed");
        }
    }

    @Nested
    @DisplayName("SELF-08: the steps that follow")
    class TheStepsThatFollow {

        @Test
        void four_where_the_council_only_arranges() {
            CASE.where("choice: arrange_only, wants_plan: true")
                    .answers("steps: [submit, agree_budget, support_to_arrange, schedule_review]");
        }

        @Test
        void five_where_it_also_manages() {
            CASE.where("choice: arrange_and_manage")
                    .answers("steps: [submit, agree_budget, arrange_services, support_to_arrange, schedule_review]");
        }

        @Test
        void three_for_own_arrangements() {
            CASE.where("wants_plan: true").answers("steps: [submit, agree_budget, schedule_review]");
        }

        @Test
        void four_in_a_care_home_whatever_was_chosen() {
            CASE.where("setting: care_home, council_agrees: true, choice: arrange_and_manage")
                    .answers("steps: [submit, agree_budget, arrange_services, schedule_review]");
        }
    }

    @Nested
    @DisplayName("SELF-05: the choice")
    class TheChoice {

        @Test
        void is_asked_in_the_community_and_not_in_a_care_home() {
            CASE.without("choice").told().waitsFor("choice");
            CASE.without("choice").where("setting: care_home").answers("plan: not_agreed");
        }
    }
}
