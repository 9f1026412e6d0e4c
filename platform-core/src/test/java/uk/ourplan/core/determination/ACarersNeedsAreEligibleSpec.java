package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ACarersNeedsAreEligibleSpec {

    private static final Ask CASE = Ask.about("eligibility")
            .given("for: carer, arises_from_necessary_care: true, health_at_risk: false, "
                    + "significant_impact: true");

    @Nested
    @DisplayName("NEED-02: the three steps")
    class TheThreeSteps {

        @Test
        void health_at_risk_needs_no_outcome_and_asks_for_none() {
            CASE.where("health_at_risk: true")
                    .answers("eligible: true, outcomes_counted: 0, failing_step: null")
                    .because("NEED-02");
        }

        @Test
        void one_outcome_is_enough_in_good_health() {
            CASE.where("outcomes: {recreation: unable}").answers("eligible: true, outcomes_counted: 1");
        }

        @Test
        void good_health_and_eight_outcomes_achieved_fail_the_second_step() {
            CASE.where("outcomes: {caring_for_child: not_applicable, caring_for_others: able, "
                            + "habitable_home: able, nutrition: able, relationships: able, "
                            + "work_training_education_volunteering: able, community_facilities: able, "
                            + "recreation: able}")
                    .answers("eligible: false, outcomes_counted: 0, failing_step: 2");
        }

        @Test
        void care_that_is_not_necessary_fails_the_first_step() {
            CASE.where("arises_from_necessary_care: false").answers("eligible: false, failing_step: 1");
        }

        @Test
        void with_one_outcome_unable_health_is_not_asked() {
            CASE.without("health_at_risk")
                    .where("outcomes: {nutrition: unable}")
                    .answers("eligible: true");
        }

        @Test
        void a_refusal_waits_for_every_outcome_of_the_eight() {
            CASE.where("outcomes: {caring_for_child: able, caring_for_others: able, habitable_home: able, "
                            + "nutrition: able, relationships: able, community_facilities: able}")
                    .waitsFor("outcomes.work_training_education_volunteering", "outcomes.recreation");
        }

        @Test
        void hygiene_and_an_impairment_are_no_facts_of_a_carer() {
            CASE.where("arises_from_impairment_or_illness: true, outcomes: {personal_hygiene: unable}")
                    .isRefusedFor("arises_from_impairment_or_illness", "outcomes.personal_hygiene");
        }
    }
}
