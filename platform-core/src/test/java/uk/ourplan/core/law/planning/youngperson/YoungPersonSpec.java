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
import uk.ourplan.language.plan.PlanKind;

/** As of 20 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YoungPersonSpec {

    private static final String SEVENTEEN = "2009-02-14";
    private static final String COMPLETE = """
            "teams_consulted": {"Adults": "2026-10-01", "Cared-for children": "2026-10-01", "Care leavers": "2026-10-01",
              "Moving on": "2026-10-01"}, "lead": "leaving_care", "assessment_answer": "done",
            "pathway_plan_since": "2025-02-14", "pathway_reviewed": "2026-08-20", "support_at_18": "Staying put",
            "personal_adviser": "Ndidi\"""";

    @Test
    @Tag("TRANSITION-01")
    void teams_not_consulted_and_a_missing_lead_are_asked_for() {
        assertThat(leaver(COMPLETE).says("TRANSITION-01")).isEmpty();
        assertThat(leaver(COMPLETE.replace("\"Adults\": \"2026-10-01\"", "\"Adults\": null"))
                        .sentences("TRANSITION-01"))
                .containsExactly("Teams not consulted yet: Adults.");
        assertThat(leaver(COMPLETE.replace("\"lead\": \"leaving_care\", ", "")).sentences("TRANSITION-01"))
                .containsExactly("Which team leads from now on is not said.");
    }

    @Test
    @Tag("TRANSITION-01")
    void a_team_consulted_by_its_kind_counts_whatever_the_council_calls_it() {
        assertThat(leaver(COMPLETE.replace("\"Adults\": \"2026-10-01\"", "\"Adults\": null")
                                + ", \"consulted\": [{\"team\": \"adult\", \"dated\": \"2026-10-01\"}]")
                        .says("TRANSITION-01"))
                .isEmpty();
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
                .containsExactly(weight + " at null");
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
                .containsExactly(weight + " at null");
    }

    @Test
    @Tag("TRANSITION-03")
    void a_pathway_plan_says_what_support_is_likely_at_18_and_is_reviewed_in_the_councils_interval() {
        assertThat(leaver(COMPLETE).says("TRANSITION-03")).isEmpty();
        assertThat(leaver(COMPLETE.replace("\"Staying put\"", "\"\"")).says("TRANSITION-03"))
                .containsExactly("prompts at null");
        assertThat(leaver(COMPLETE.replace("2026-08-20", "2026-05-19")).says("TRANSITION-03"))
                .containsExactly("warns at null");
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
                        "A care leaver is entitled to a personal adviser and has none. The entitlement runs to 2030-02-13.");
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
