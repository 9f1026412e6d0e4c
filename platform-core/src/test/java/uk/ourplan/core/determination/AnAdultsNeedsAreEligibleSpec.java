package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnAdultsNeedsAreEligibleSpec {

    private static final Ask CASE = Ask.about("eligibility")
            .given("for: adult, arises_from_impairment_or_illness: true, significant_impact: true");

    @Nested
    @DisplayName("NEED-01: the three steps")
    class TheThreeSteps {

        @Test
        void two_outcomes_are_enough_with_eight_unanswered() {
            CASE.where("outcomes: {nutrition: unable, personal_hygiene: unable}")
                    .answers("eligible: true, outcomes_counted: 2, failing_step: null")
                    .because("NEED-01");
        }

        @Test
        void one_outcome_waits_for_the_last_one_that_is_unanswered() {
            CASE.where("outcomes: {nutrition: unable, personal_hygiene: able, toilet_needs: able, "
                            + "clothing: able, safe_use_of_home: able, habitable_home: able, relationships: able, "
                            + "work_training_education_volunteering: able, community_facilities: able}")
                    .waitsFor("outcomes.caring_for_child");
        }

        @Test
        void no_outcome_waits_for_every_unanswered_one_before_a_refusal() {
            CASE.where("outcomes: {nutrition: able, personal_hygiene: able, toilet_needs: able, clothing: able, "
                            + "safe_use_of_home: able, habitable_home: able, relationships: able}")
                    .waitsFor(
                            "outcomes.work_training_education_volunteering",
                            "outcomes.community_facilities",
                            "outcomes.caring_for_child");
        }

        @Test
        void nothing_to_do_with_an_impairment_fails_the_first_step_whatever_the_rest() {
            CASE.where(
                            "arises_from_impairment_or_illness: false, outcomes: {nutrition: unable, "
                                    + "clothing: unable, toilet_needs: unable, relationships: unable, caring_for_child: unable}")
                    .answers("eligible: false, outcomes_counted: 5, failing_step: 1");
        }

        @Test
        void no_significant_impact_fails_the_third_step() {
            CASE.where("significant_impact: false, outcomes: {nutrition: unable, clothing: unable}")
                    .answers("eligible: false, outcomes_counted: 2, failing_step: 3");
        }

        @Test
        void an_unknown_impact_is_asked_for() {
            CASE.without("significant_impact")
                    .where("outcomes: {nutrition: unable, clothing: unable}")
                    .waitsFor("significant_impact");
        }

        @Test
        void of_two_failing_steps_the_first_is_told() {
            CASE.where("significant_impact: false, outcomes: {nutrition: unable, personal_hygiene: able, "
                            + "toilet_needs: able, clothing: able, safe_use_of_home: able, habitable_home: able, "
                            + "relationships: able, work_training_education_volunteering: able, "
                            + "community_facilities: able, caring_for_child: not_applicable}")
                    .answers("eligible: false, outcomes_counted: 1, failing_step: 2");
        }

        @Test
        void a_step_that_fails_settles_it_with_another_open() {
            CASE.without("arises_from_impairment_or_illness")
                    .where("significant_impact: false")
                    .answers("eligible: false, outcomes_counted: 0, failing_step: 3");
        }

        @Test
        void recreation_and_a_carers_health_are_no_facts_of_an_adult() {
            CASE.where("health_at_risk: true, outcomes: {recreation: unable}")
                    .isRefusedFor("health_at_risk", "outcomes.recreation");
        }

        @Test
        void an_outcome_is_able_unable_or_not_applicable_and_nothing_else() {
            CASE.where("outcomes: {nutrition: null, clothing: sometimes}")
                    .isRefusedFor("outcomes.nutrition", "outcomes.clothing");
        }
    }
}
