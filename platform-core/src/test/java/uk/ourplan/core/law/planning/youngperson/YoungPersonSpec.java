package uk.ourplan.core.law.planning.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.PlanKind;

/** As of 20 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YoungPersonSpec {

    private static final String SEVENTEEN = "2009-02-14";
    private static final String COMPLETE = """
            "teams_consulted": {"Adults": "2026-10-01", "Cared-for children": "2026-10-01", "Care leavers": "2026-10-01",
              "Moving on": "2026-10-01"}, "lead": "leaving_care", "lead_from": "2026-10-01", "assessment_answer": "done",
            "pathway_plan_since": "2025-02-14", "pathway_reviewed": "2026-08-20", "support_at_18": "Staying put",
            "personal_adviser": "Ndidi\"""";

    @Test
    @Tag("TRANSITION-01")
    void teams_not_consulted_and_a_missing_lead_are_asked_for() {
        assertThat(leaver(COMPLETE).says("TRANSITION-01")).isEmpty();
        assertThat(leaver(COMPLETE.replace("\"Adults\": \"2026-10-01\"", "\"Adults\": null"))
                        .sentences("TRANSITION-01"))
                .containsExactly("Teams not consulted yet: Adults.");
        assertThat(leaver(COMPLETE.replace("\"lead\": \"leaving_care\", \"lead_from\": \"2026-10-01\", ", ""))
                        .sentences("TRANSITION-01"))
                .containsExactly("Which team leads from now on is not said.");
        assertThat(leaver(COMPLETE.replace("\"lead_from\": \"2026-10-01\", ", ""))
                        .sentences("TRANSITION-01"))
                .containsExactly("From when the team leads is not said.");
    }

    @Test
    @Tag("TRANSITION-01")
    void a_team_consulted_by_its_kind_counts_whatever_the_council_calls_it() {
        assertThat(leaver(COMPLETE.replace("\"Adults\": \"2026-10-01\"", "\"Adults\": null")
                                + ", \"consulted\": [{\"team\": \"adult\", \"dated\": \"2026-10-01\"}]")
                        .says("TRANSITION-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("TRANSITION-01")
    @CsvSource(
            delimiter = '|',
            value = {"{\"team\": \"adult\"}", "{\"team\": \"leaving_care\", \"dated\": \"2026-10-01\"}"})
    void a_team_counts_as_consulted_on_a_day_and_for_itself_only(String consulted) {
        assertThat(leaver(COMPLETE.replace("\"Adults\": \"2026-10-01\"", "\"Adults\": null") + ", \"consulted\": ["
                                + consulted + "]")
                        .sentences("TRANSITION-01"))
                .containsExactly("Teams not consulted yet: Adults.");
    }

    @Test
    @Tag("TRANSITION-01")
    void a_plan_that_does_not_match_the_age_is_said() {
        assertThat(leaver(COMPLETE).ofKind(PlanKind.CARE_AND_SUPPORT_PLAN).sentences("TRANSITION-01"))
                .singleElement()
                .asString()
                .contains("At this age the plan would be another one.");
    }

    @Test
    @Tag("TRANSITION-01")
    void nobody_younger_than_16_or_older_than_25_is_asked() {
        assertThat(leaver("\"lead\": null").born("2010-11-21").says("TRANSITION-01"))
                .isEmpty();
        assertThat(leaver("\"lead\": null").born("2000-11-20").says("TRANSITION-01"))
                .isEmpty();
        assertThat(leaver("\"lead\": null").born("2000-11-21").says("TRANSITION-01"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @Tag("TRANSITION-02")
    @CsvSource({"2010-11-20, prompts", "2009-11-21, prompts", "2009-11-20, warns", "2008-11-20, warns"})
    void an_unanswered_transition_assessment_warns_from_the_councils_age_and_in_adult_planning(
            String born, String weight) {
        assertThat(leaver(COMPLETE.replace("\"assessment_answer\": \"done\",", ""))
                        .born(born)
                        .says("TRANSITION-02"))
                .containsExactly(weight + " at transition.assessment_answer");
    }

    @Test
    @Tag("TRANSITION-02")
    void not_needed_counts_with_a_reason() {
        String notNeeded = COMPLETE.replace("\"done\"", "\"not_needed\"");

        assertThat(leaver(notNeeded).says("TRANSITION-02")).hasSize(1);
        assertThat(leaver(notNeeded + ", \"assessment_reason\": \"Needs end with the cast\"")
                        .says("TRANSITION-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("TRANSITION-03")
    @CsvSource({"2010-11-20, prompts", "2010-11-19, warns"})
    void a_pathway_plan_is_due_on_the_sixteenth_birthday_and_overdue_from_the_next_day(String born, String weight) {
        assertThat(leaver(COMPLETE.replace("\"pathway_plan_since\": \"2025-02-14\", ", ""))
                        .born(born)
                        .says("TRANSITION-03"))
                .containsExactly(weight + " at transition.pathway_plan_since");
    }

    @Test
    @Tag("TRANSITION-03")
    void what_is_due_today_is_not_called_overdue_and_what_is_overdue_is() {
        OnTheDesk without = leaver(COMPLETE.replace("\"pathway_plan_since\": \"2025-02-14\", ", ""));

        assertThat(without.born("2010-11-20").sentences("TRANSITION-03"))
                .containsExactly("The Pathway Plan is due today, on the 16th birthday.");
        assertThat(without.born("2010-11-19").sentences("TRANSITION-03"))
                .containsExactly("The Pathway Plan has been overdue since the 16th birthday.");
        assertThat(leaver(COMPLETE.replace("2026-08-20", "2026-05-19")).sentences("TRANSITION-03"))
                .containsExactly("The review of the Pathway Plan has been overdue since 19 November 2026.");
        assertThat(leaver(COMPLETE).owedTasks("TRANSITION-03"))
                .singleElement()
                .asString()
                .contains("The review of the Pathway Plan is due on 20 February 2027.");
    }

    @Test
    @Tag("TRANSITION-03")
    void a_pathway_plan_says_what_support_is_likely_at_18_and_is_reviewed_in_the_councils_interval() {
        assertThat(leaver(COMPLETE).says("TRANSITION-03")).isEmpty();
        assertThat(leaver(COMPLETE.replace("\"Staying put\"", "\"\"")).says("TRANSITION-03"))
                .containsExactly("prompts at transition.support_at_18");
        assertThat(leaver(COMPLETE.replace("2026-08-20", "2026-05-19")).says("TRANSITION-03"))
                .containsExactly("warns at transition.pathway_reviewed");
        assertThat(leaver(COMPLETE.replace("2026-08-20", "2026-05-20")).says("TRANSITION-03"))
                .isEmpty();
    }

    @Test
    @Tag("TRANSITION-03")
    void somebody_neither_in_care_nor_a_care_leaver_needs_no_pathway_plan() {
        assertThat(young("{\"transition\": {\"disabled\": true}}")
                        .ofKind(PlanKind.YOUNG_PERSONS_PLAN)
                        .says("TRANSITION-03"))
                .isEmpty();
    }

    @Test
    @Tag("TRANSITION-04")
    void a_care_leaver_without_an_adviser_or_a_plan_is_warned_about_with_the_day_to_which_they_are_entitled() {
        assertThat(leaver(COMPLETE).says("TRANSITION-04")).isEmpty();
        assertThat(leaver(COMPLETE.replace("\"personal_adviser\": \"Ndidi\"", "\"personal_adviser\": null"))
                        .sentences("TRANSITION-04"))
                .containsExactly(
                        "A care leaver is entitled to a personal adviser and has none. The entitlement runs to 13 February 2030.");
        assertThat(leaver("\"lead\": null").born("2005-11-20").says("TRANSITION-04"))
                .isEmpty();
        assertThat(leaver("\"support_requested\": \"2026-11-20\"")
                        .born("2005-11-20")
                        .says("TRANSITION-04"))
                .hasSize(2);
    }

    @Test
    @Tag("TRANSITION-05")
    void an_adult_team_that_leads_names_an_adviser_and_an_adviser_of_it_sees_to_every_entitlement() {
        String adult = COMPLETE.replace("\"leaving_care\"", "\"adult\"");

        assertThat(leaver(adult.replace("\"personal_adviser\": \"Ndidi\"", "\"personal_adviser\": null"))
                        .says("TRANSITION-05"))
                .hasSize(1);
        assertThat(leaver(
                                adult
                                        + ", \"adviser_is_practitioner\": true, \"entitlements_provided\": [\"Setting up home\"]")
                        .sentences("TRANSITION-05"))
                .containsExactly("Entitlements of a care leaver that are not seen to yet: Council tax.");
        assertThat(leaver(COMPLETE).says("TRANSITION-05")).isEmpty();
    }

    @ParameterizedTest
    @Tag("TRANSITION-06")
    @CsvSource({"2008-11-21, prompts", "2008-11-20, warns"})
    void a_bespoke_plan_that_is_not_final_warns_from_the_eighteenth_birthday(String born, String weight) {
        assertThat(leaver(COMPLETE).born(born).says("TRANSITION-06")).containsExactly(weight + " at null");
    }

    @Test
    @Tag("TRANSITION-06")
    void before_that_birthday_the_day_is_told_and_after_it_that_no_support_ends_for_it() {
        assertThat(leaver(COMPLETE).born("2008-11-21").sentences("TRANSITION-06"))
                .containsExactly("The plan is final by 20 November 2026, the day before the 18th birthday.");
        assertThat(leaver(COMPLETE).born("2008-11-20").sentences("TRANSITION-06"))
                .singleElement()
                .asString()
                .contains("No support ends because of that birthday");
    }

    @Test
    @Tag("TRANSITION-06")
    void somebody_disabled_in_care_has_a_plan_final_by_eighteen_like_a_care_leaver() {
        assertThat(young("{\"in_care\": true, \"transition\": {\"disabled\": true, " + COMPLETE + "}}")
                        .ofKind(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN)
                        .says("TRANSITION-06"))
                .containsExactly("prompts at null");
    }

    @Test
    @Tag("TRANSITION-02")
    void what_is_open_is_a_task_until_it_is_answered() {
        assertThat(leaver(COMPLETE.replace("\"assessment_answer\": \"done\",", ""))
                        .owes("TRANSITION-02"))
                .containsExactly("TRANSITION-02:assessment by 2026-02-14");
        assertThat(leaver(COMPLETE).owes("TRANSITION-02")).isEmpty();
    }

    @Test
    @Tag("TRANSITION-06")
    void a_plan_that_missed_the_eighteenth_birthday_lies_on_the_managers_desk_too() {
        assertThat(leaver(COMPLETE).born("2008-11-21").owes("TRANSITION-06"))
                .containsExactly("TRANSITION-06:by-18 by 2026-11-20");
        assertThat(leaver(COMPLETE).born("2008-11-20").owes("TRANSITION-06"))
                .containsExactly("TRANSITION-06:by-18 by 2026-11-19", "TRANSITION-06:by-18-manager by 2026-11-19");
    }

    @Test
    @Tag("TRANSITION-01")
    void each_thing_that_is_open_leads_to_the_field_that_answers_it() {
        assertThat(leaver("\"teams_consulted\": {}").checked().findings())
                .filteredOn(finding -> finding.rule().startsWith("TRANSITION"))
                .extracting(Finding::field)
                .contains(
                        "transition.consulted",
                        "transition.lead",
                        "transition.assessment_answer",
                        "transition.pathway_plan_since",
                        "transition.personal_adviser");
    }

    @Test
    @Tag("TRANSITION-03")
    void the_next_review_of_a_pathway_plan_is_scheduled_in_the_councils_interval() {
        assertThat(leaver(COMPLETE).owes("TRANSITION-03")).containsExactly("TRANSITION-03:review by 2027-02-20");
        assertThat(leaver(COMPLETE.replace("\"pathway_plan_since\": \"2025-02-14\", ", ""))
                        .born("2010-11-20")
                        .owes("TRANSITION-03"))
                .containsExactly("TRANSITION-03:pathway by 2026-11-20");
    }

    @Test
    @Tag("TRANSITION-05")
    void each_entitlement_that_is_not_seen_to_is_a_task_of_its_own() {
        assertThat(leaver(COMPLETE.replace("\"leaving_care\"", "\"adult\"") + ", \"adviser_is_practitioner\": true")
                        .owes("TRANSITION-05"))
                .containsExactly("TRANSITION-05:entitlement-1", "TRANSITION-05:entitlement-2");
    }

    private static OnTheDesk leaver(String transition) {
        return young("{\"care_leaver\": true, \"transition\": {\"disabled\": true, " + transition + "}}")
                .ofKind(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
    }

    private static OnTheDesk young(String circumstances) {
        return aCompletePlan()
                .born(SEVENTEEN)
                .whoseCircumstances(circumstances)
                .where(
                        "transition.teams",
                        List.of(
                                team("adult", "Adults"),
                                team("looked_after_children", "Cared-for children"),
                                team("leaving_care", "Care leavers"),
                                team("disabled_young_people", "Moving on")))
                .where("transition.pathway_review_interval", 6L)
                .where("transition.adviser_entitlements", List.of("Setting up home", "Council tax"));
    }

    private static Map<String, Object> team(String kind, String name) {
        return Map.of("kind", kind, "team", name);
    }
}
