package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class APlanMayEndSpec {

    private static final Ask CASE = Ask.about("plan-end")
            .given("ground: own_arrangements_request, risk_of_abuse_or_neglect: 'no', has_capacity: true, "
                    + "relies_on: [carers, services], carers_willing_and_able: true, "
                    + "alternatives_appropriate: true, alternatives_available: true, "
                    + "appropriate_person: false, council_agreed_to_maintain: false, "
                    + "alternatives_in_place: true, alternatives_meet_needs: true, council_services_ended: true");

    @Nested
    @DisplayName("END-01: the grounds")
    class TheGrounds {

        @Test
        void death_and_a_move_are_events_whatever_the_risk() {
            CASE.where("ground: died, risk_of_abuse_or_neglect: 'yes'")
                    .answers("may_end: 'yes', outstanding: []")
                    .because("END-01");
            CASE.where("ground: moved_area, council_services_ended: false").answers("may_end: 'yes'");
        }

        @Test
        void budget_pressure_is_none() {
            CASE.where("ground: budget_pressure").isRefusedFor("ground");
        }
    }

    @Nested
    @DisplayName("END-06: while a risk stands")
    class WhileARiskStands {

        @Test
        void no_plan_ends_on_any_ground() {
            CASE.where("risk_of_abuse_or_neglect: 'yes'")
                    .answers("may_end: 'no', outstanding: [risk_of_abuse_or_neglect]")
                    .because("SAFEGUARD-05");
            CASE.where("ground: no_eligible_needs, risk_of_abuse_or_neglect: unknown")
                    .answers("may_end: 'no', outstanding: [risk_of_abuse_or_neglect]");
            CASE.where("ground: self_funded_care_home, risk_of_abuse_or_neglect: unknown")
                    .answers("may_end: 'no'");
        }
    }

    @Nested
    @DisplayName("END-05: the tests of a request")
    class TheTestsOfARequest {

        @Test
        void all_hold_and_everything_works() {
            CASE.told().answers("may_end: 'yes', outstanding: []");
        }

        @Test
        void a_carer_who_is_not_willing_and_able_stops_it_where_one_is_relied_on() {
            CASE.where("carers_willing_and_able: false")
                    .answers("may_end: 'no', outstanding: [carers_willing_and_able]")
                    .because("END-05");
            CASE.where("carers_willing_and_able: false, relies_on: [services]").answers("may_end: 'yes'");
        }

        @Test
        void a_service_that_is_not_available_stops_it_where_services_are_relied_on() {
            CASE.where("alternatives_available: false").answers("may_end: 'no', outstanding: [alternatives_available]");
            CASE.where("alternatives_available: false, relies_on: [carers]").answers("may_end: 'yes'");
        }

        @Test
        void without_capacity_somebody_appropriate_arranges() {
            CASE.where("has_capacity: false").answers("may_end: 'no', outstanding: [appropriate_person]");
            CASE.where("has_capacity: false, appropriate_person: true").answers("may_end: 'yes'");
        }

        @Test
        void every_failing_test_is_told_and_the_later_stage_is_not() {
            CASE.where("has_capacity: false, carers_willing_and_able: false, alternatives_appropriate: false, "
                            + "alternatives_available: false, alternatives_in_place: false")
                    .answers("may_end: 'no', outstanding: [carers_willing_and_able, alternatives_appropriate, "
                            + "alternatives_available, appropriate_person]");
        }

        @Test
        void who_will_rely_on_nobody_has_no_alternative() {
            CASE.where("relies_on: []").isRefusedFor("relies_on");
        }
    }

    @Nested
    @DisplayName("END-09: no eligible needs left")
    class NoEligibleNeedsLeft {

        @Test
        void waits_only_for_the_councils_services_to_end() {
            CASE.where("ground: no_eligible_needs, alternatives_in_place: false")
                    .answers("may_end: 'yes'");
            CASE.where("ground: no_eligible_needs, council_services_ended: false")
                    .answers("may_end: not_yet, outstanding: [council_services_ended]");
        }
    }

    @Nested
    @DisplayName("END-10: a self funder in a care home")
    class ASelfFunderInACareHome {

        @Test
        void an_agreement_to_keep_the_plan_stops_it() {
            CASE.where("ground: self_funded_care_home, council_agreed_to_maintain: true")
                    .answers("may_end: 'no', outstanding: [council_agreed_to_maintain]")
                    .because("END-10");
        }

        @Test
        void who_lacks_capacity_and_has_nobody_is_owed_the_duty() {
            CASE.where("ground: self_funded_care_home, has_capacity: false, council_agreed_to_maintain: true")
                    .answers("may_end: 'no', outstanding: [appropriate_person, council_agreed_to_maintain]");
        }
    }

    @Nested
    @DisplayName("END-11: until the alternative works")
    class UntilTheAlternativeWorks {

        @Test
        void in_place_and_not_yet_checked_is_not_yet() {
            CASE.where("alternatives_meet_needs: false")
                    .answers("may_end: not_yet, outstanding: [alternatives_meet_needs]")
                    .because("END-11");
        }
    }

    @Nested
    @DisplayName("END-12: before it is set to ended")
    class BeforeItIsSetToEnded {

        @Test
        void a_council_service_still_open_is_not_yet() {
            CASE.where("ground: self_funded_care_home, council_services_ended: false")
                    .answers("may_end: not_yet, outstanding: [council_services_ended]")
                    .because("END-12");
        }
    }
}
