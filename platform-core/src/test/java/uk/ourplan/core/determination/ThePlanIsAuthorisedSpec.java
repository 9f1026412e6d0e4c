package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThePlanIsAuthorisedSpec {

    private static final Ask CASE = Ask.about("authorisation-route")
            .under("auth.funding_levels: [{role: team_manager, weekly_pence: 50000, one_off_pence: 100000}, "
                    + "{role: service_manager, weekly_pence: 100000, one_off_pence: 100000}, {role: director, "
                    + "weekly_pence: null, one_off_pence: null}]")
            .given("recurring_annual_pence: 2600000, one_off_pence: 0, complex_rate: false, "
                    + "deafblind: false, expert_assessor: false, matches: []");

    @Nested
    @DisplayName("AUTH-05: the lowest level that covers the cost")
    class TheLowestLevelThatCoversTheCost {

        @Test
        void nothing_goes_to_the_lowest_level() {
            CASE.where("recurring_annual_pence: 0")
                    .answers("steps: [{role: team_manager, action: authorises}]")
                    .because("AUTH-05");
        }

        @Test
        void the_limit_is_included_in_annual_pence() {
            CASE.told().answers("steps: [{role: team_manager, action: authorises}]");
            CASE.where("recurring_annual_pence: 2600001")
                    .answers("steps: [{role: service_manager, action: authorises}]");
            CASE.where("recurring_annual_pence: 5200000")
                    .answers("steps: [{role: service_manager, action: authorises}]");
            CASE.where("recurring_annual_pence: 5200001").answers("steps: [{role: director, action: authorises}]");
        }

        @Test
        void a_one_off_amount_lifts_it_past_every_level_that_does_not_cover_it() {
            CASE.where("one_off_pence: 100001").answers("steps: [{role: director, action: authorises}]");
        }

        @Test
        void no_amount_is_refused() {
            CASE.where("recurring_annual_pence: 9999999999, one_off_pence: 9999999999")
                    .answers("steps: [{role: director, action: authorises}]");
        }

        @Test
        void an_amount_that_could_still_lift_it_is_asked() {
            CASE.without("recurring_annual_pence").told().waitsFor("recurring_annual_pence");
            CASE.without("recurring_annual_pence")
                    .where("one_off_pence: 100001")
                    .answers("steps: [{role: director, action: authorises}]");
        }
    }

    @Nested
    @DisplayName("AUTH-03: nobody authorises their own plan")
    class NobodyAuthorisesTheirOwnPlan {

        @Test
        void not_the_author_whatever_the_cost() {
            CASE.told().answers("author_may_authorise: false").because("AUTH-03");
        }
    }

    @Nested
    @DisplayName("AUTH-07: the panel is the exception")
    class ThePanelIsTheException {

        @Test
        void a_match_of_a_published_criterion_goes_to_panel_first() {
            CASE.under("panel.enabled: true, panel.mandatory_criteria: [{code: unusual, says: an unusual plan, "
                            + "purpose: learning}]")
                    .where("matches: [unusual]")
                    .answers("steps: [{role: panel, action: recommends}, {role: team_manager, action: authorises}], "
                            + "panel: {required: true, specialist_must_sit: false}")
                    .because("AUTH-07");
        }

        @Test
        void a_match_counts_for_nothing_where_the_council_uses_no_panel() {
            CASE.under("panel.mandatory_criteria: [{code: unusual, says: an unusual plan, purpose: learning}]")
                    .where("matches: [unusual], deafblind: true")
                    .answers("steps: [{role: team_manager}], panel: {required: false, specialist_must_sit: false}");
        }

        @Test
        void a_match_that_is_no_criterion_is_ignored_beside_one_that_is() {
            CASE.under("panel.enabled: true, panel.mandatory_criteria: [{code: unusual, says: an unusual plan, "
                            + "purpose: learning}]")
                    .where("matches: [other, unusual, unusual]")
                    .answers("steps: [{role: panel}, {role: team_manager}]");
        }
    }

    @Nested
    @DisplayName("AUTH-08: what the panels word counts for")
    class WhatThePanelsWordCountsFor {

        @Test
        void a_panel_that_authorises_takes_the_levels_place() {
            CASE.under("panel.enabled: true, panel.authority: authorise, "
                            + "panel.mandatory_criteria: [{code: unusual, says: an unusual plan, purpose: learning}]")
                    .where("matches: [unusual], recurring_annual_pence: 99999999")
                    .answers("steps: [{role: panel, action: authorises}]");
            CASE.under("panel.enabled: true, panel.authority: authorise, "
                            + "panel.mandatory_criteria: [{code: unusual, says: an unusual plan, purpose: learning}]")
                    .told()
                    .answers("steps: [{role: team_manager, action: authorises}], panel: {required: false}");
        }
    }

    @Nested
    @DisplayName("AUTH-10: the specialist")
    class TheSpecialist {

        @Test
        void sits_for_a_deafblind_person_or_with_an_expert_assessor() {
            CASE.under("panel.enabled: true, panel.mandatory_criteria: [{code: unusual, says: an unusual plan, "
                            + "purpose: learning}]")
                    .where("matches: [unusual], deafblind: true")
                    .answers("panel: {required: true, specialist_must_sit: true}")
                    .because("AUTH-10");
            CASE.under("panel.enabled: true, panel.mandatory_criteria: [{code: unusual, says: an unusual plan, "
                            + "purpose: learning}]")
                    .where("matches: [unusual], expert_assessor: true")
                    .answers("panel: {required: true, specialist_must_sit: true}");
        }
    }

    @Nested
    @DisplayName("BUDGET-19: a complex rate")
    class AComplexRate {

        @Test
        void takes_three_sign_offs_whatever_the_cost_and_always_the_panel() {
            CASE.under("complex_rate.enabled: true")
                    .where("complex_rate: true, recurring_annual_pence: 1")
                    .answers("steps: [{role: team_manager, action: supports}, {role: panel, action: recommends}, "
                            + "{role: assistant_director, action: authorises}], panel: {required: true, "
                            + "specialist_must_sit: false}")
                    .because("BUDGET-19");
        }

        @Test
        void is_agreed_by_the_senior_role_even_where_a_panel_authorises() {
            CASE.under("complex_rate.enabled: true, panel.enabled: true, panel.authority: authorise, "
                            + "panel.mandatory_criteria: [{code: unusual, says: an unusual plan, purpose: learning}]")
                    .where("complex_rate: true, matches: [unusual], deafblind: true")
                    .answers("steps: [{role: team_manager}, {role: panel, action: recommends}, "
                            + "{role: assistant_director, action: authorises}], panel: {required: true, "
                            + "specialist_must_sit: true}");
        }

        @Test
        void has_the_panel_as_well_where_another_role_recommends() {
            CASE.under("complex_rate.enabled: true, complex_rate.approvers: {support: team_manager, "
                            + "recommend: service_manager, agree: director}")
                    .where("complex_rate: true")
                    .answers("steps: [{role: team_manager, action: supports}, {role: service_manager, "
                            + "action: recommends}, {role: panel, action: recommends}, {role: director, "
                            + "action: authorises}]");
        }
    }
}
