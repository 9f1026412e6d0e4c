package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class APlanIsOwedSpec {

    private static final Ask CASE = Ask.about("plan-duty")
            .given("makes_own_arrangements: true, has_eligible_needs: true, "
                    + "council_will_meet_eligible_needs: false, council_agreed_to_meet_other_needs: false, "
                    + "person_requests: false, complexity_benefit: false, person_consents: false, "
                    + "has_capacity: true, representative_requests: false, appropriate_person: true, "
                    + "best_interests_to_plan: false, risk_of_abuse_or_neglect: false");

    @Nested
    @DisplayName("TRIGGER-03: the council meets needs")
    class TheCouncilMeetsNeeds {

        @Test
        void meeting_one_eligible_need_is_enough_for_the_duty() {
            CASE.where("council_will_meet_eligible_needs: true, makes_own_arrangements: false")
                    .answers("plan: must, grounds: [meeting_eligible_needs]")
                    .because("TRIGGER-03");
        }

        @Test
        void meeting_a_need_that_is_not_eligible_by_choice_brings_the_same_duty() {
            CASE.where("has_eligible_needs: false, council_agreed_to_meet_other_needs: true")
                    .answers("plan: must, grounds: [meeting_other_needs]");
        }

        @Test
        void with_nothing_met_and_no_ground_no_plan_is_owed() {
            CASE.told().answers("plan: not_required, grounds: []");
        }

        @Test
        void that_the_council_would_meet_eligible_needs_is_nothing_where_there_are_none() {
            CASE.where("has_eligible_needs: false, council_will_meet_eligible_needs: true")
                    .answers("plan: not_required");
        }

        @Test
        void whether_the_council_will_meet_an_eligible_need_is_asked_and_never_guessed() {
            CASE.without("council_will_meet_eligible_needs").told().waitsFor("council_will_meet_eligible_needs");
        }
    }

    @Nested
    @DisplayName("TRIGGER-05: the six grounds")
    class TheSixGrounds {

        @Test
        void a_self_funder_who_asks_has_a_plan() {
            CASE.where("person_requests: true")
                    .answers("plan: must, grounds: [person_requested]")
                    .because("TRIGGER-05");
        }

        @Test
        void complexity_counts_only_with_consent() {
            CASE.where("complexity_benefit: true").answers("plan: not_required");
            CASE.where("complexity_benefit: true, person_consents: true").answers("plan: must, grounds: [complexity]");
        }

        @Test
        void a_representative_counts_only_where_capacity_is_lacking() {
            CASE.where("representative_requests: true").answers("plan: not_required");
            CASE.where("representative_requests: true, has_capacity: false")
                    .answers("plan: must, grounds: [representative_requested]");
        }

        @Test
        void who_lacks_capacity_and_has_somebody_suitable_is_owed_no_plan_for_that() {
            CASE.where("has_capacity: false").answers("plan: not_required");
            CASE.where("has_capacity: false, appropriate_person: false")
                    .answers("plan: must, grounds: [no_appropriate_person]");
        }

        @Test
        void best_interests_decide_only_for_who_lacks_capacity() {
            CASE.where("best_interests_to_plan: true").answers("plan: not_required");
            CASE.where("best_interests_to_plan: true, has_capacity: false").answers("grounds: [best_interests]");
        }

        @Test
        void a_risk_of_abuse_counts_without_request_consent_or_lack_of_capacity() {
            CASE.where("risk_of_abuse_or_neglect: true").answers("plan: must, grounds: [risk_of_abuse_or_neglect]");
        }

        @Test
        void all_grounds_that_hold_are_told_and_not_only_the_first() {
            CASE.where("person_requests: true, risk_of_abuse_or_neglect: true")
                    .answers("grounds: [person_requested, risk_of_abuse_or_neglect]");
        }

        @Test
        void nobody_without_eligible_needs_has_a_ground_of_their_own() {
            CASE.where("has_eligible_needs: false, risk_of_abuse_or_neglect: true, person_requests: true")
                    .answers("plan: not_required");
        }
    }
}
