package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.SettingRead;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiveStepsSpec {

    private static final String URGENT = "{\"urgent\": true}";

    @Test
    @Tag("INVOLVE-05")
    void planning_does_not_start_before_the_person_was_told_about_it() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/information/dated", "null");

        assertThat(plan.stops()).containsExactly("INVOLVE-05 stops present");
        assertThat(plan.says("INVOLVE-05")).containsExactly("blocks at information.dated");
    }

    @ParameterizedTest
    @Tag("INVOLVE-05")
    @CsvSource({
        "1, 2025-04-01, 2025-04-08, false",
        "1, 2025-04-08, 2025-04-08, true",
        "1, 2025-04-09, 2025-04-08, true",
        "3, 2025-04-05, 2025-04-08, false",
        "3, 2025-04-06, 2025-04-08, true",
        "0, 2025-04-08, 2025-04-08, true"
    })
    void information_on_the_day_of_the_start_or_within_the_councils_days_before_it_warns(
            int days, String given, String start, boolean warns) {
        OnTheDesk plan = aCompletePlan()
                .where("involve.info_lead_days", days)
                .having(PEOPLE_INVOLVED, "/information/dated", "\"" + given + "\"")
                .having(PEOPLE_INVOLVED, "/confirmed/start", "\"" + start + "\"");

        assertThat(plan.says("INVOLVE-05").contains("warns at information.dated"))
                .isEqualTo(warns);
    }

    @Test
    @Tag("INVOLVE-05")
    void the_warning_names_the_setting_that_it_read() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/information/dated", "\"2026-11-10\"");

        assertThat(plan.checked().findings())
                .filteredOn(finding -> finding.rule().equals("INVOLVE-05"))
                .flatExtracting(Finding::settings)
                .extracting(SettingRead::key)
                .containsExactly("involve.info_lead_days");
    }

    @Test
    @Tag("INVOLVE-12")
    void an_urgent_plan_gets_no_warning_about_time() {
        assertThat(aCompletePlan()
                        .whoseCircumstances(URGENT)
                        .having(PEOPLE_INVOLVED, "/information/dated", "\"2026-11-10\"")
                        .says("INVOLVE-05"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-05")
    void a_question_without_answer_or_source_prompts_at_submission() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/questions", """
                [{"dated": "2025-04-02", "asked": "Who pays?"},
                 {"dated": "2025-04-02", "asked": "When?", "answer": "In May"},
                 {"dated": "2025-04-02", "asked": "Where?", "source": "The library's leaflet"}]""");

        assertThat(plan.sentences("INVOLVE-05"))
                .containsExactly("1 question is neither answered nor matched with a source.");
        assertThat(plan.stops()).isEmpty();
    }

    @Test
    @Tag("INVOLVE-05")
    void the_offer_to_write_the_plan_comes_before_roles_are_agreed() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/self_planning/offered", "null");

        assertThat(plan.says("INVOLVE-05")).containsExactly("warns at self_planning.offered");
        assertThat(plan.having(PEOPLE_INVOLVED, "/delegation", "{\"to\": \"person\"}")
                        .stops())
                .containsExactly("INVOLVE-05 stops present");
    }

    @ParameterizedTest
    @Tag("INVOLVE-05")
    @CsvSource({"none, 0", "part, 1", "whole, 1"})
    void who_chooses_to_write_a_part_is_asked_what_is_arranged(String choice, int prompts) {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/self_planning/choice", "\"" + choice + "\"")
                        .says("INVOLVE-05"))
                .hasSize(prompts);
    }

    @ParameterizedTest
    @Tag("INVOLVE-05")
    @CsvSource({"told", "explained"})
    void the_indicative_budget_is_told_and_explained(String what) {
        OnTheDesk plan = aCompletePlan().having(MONEY, "/indicative/" + what, "null");

        assertThat(plan.stops()).containsExactly("INVOLVE-05 stops submit");
        assertThat(plan.says("INVOLVE-05")).containsExactly("blocks at indicative." + what);
    }

    @ParameterizedTest
    @Tag("INVOLVE-05")
    @CsvSource({"considered", "note"})
    void whether_an_advocate_is_needed_is_answered_with_a_day_and_a_reason(String what) {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/advocacy/" + what, "null");

        assertThat(plan.stops()).containsExactly("INVOLVE-05 stops submit");
        assertThat(plan.says("INVOLVE-05")).containsExactly("blocks at advocacy." + what);
    }

    @Test
    @Tag("INVOLVE-12")
    void urgency_with_all_four_safeguards_recorded_stops_nothing() {
        assertThat(aCompletePlan().whoseCircumstances(URGENT).stops()).isEmpty();
    }

    @ParameterizedTest
    @Tag("INVOLVE-12")
    @CsvSource(
            delimiter = '|',
            value = {
                "/involvement         | []   | involvement",
                "/consent_considered  | null | consent_considered",
                "/capacity_considered | null | capacity_considered",
                "/advocacy            | null | advocacy.considered",
                "/information         | null | taking_part.prepared"
            })
    void none_of_the_four_safeguards_gives_way_to_urgency(String place, String json, String field) {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, place, json);

        assertThat(plan.says("INVOLVE-12")).isEmpty();
        assertThat(plan.whoseCircumstances(URGENT).says("INVOLVE-12")).containsExactly("blocks at " + field);
        assertThat(plan.whoseCircumstances(URGENT).stops()).contains("INVOLVE-12 stops submit");
    }

    @Test
    @Tag("INVOLVE-31")
    void both_copies_are_with_the_person() {
        assertThat(aCompletePlan().says("INVOLVE-31")).isEmpty();
        assertThat(aCompletePlan().assessed("""
                                {"outcomes": {"personal_hygiene": {"answer": "unable"}},
                                 "copies_given": {"assessment": "2026-11-03"}}""").sentences("INVOLVE-31"))
                .containsExactly("There is no day on which the person was given the eligibility decision.");
    }

    @Test
    @Tag("INVOLVE-31")
    void a_copy_that_was_given_while_planning_is_with_the_person_as_well() {
        OnTheDesk plan = aCompletePlan().assessed("{\"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\"}}}");

        assertThat(plan.says("INVOLVE-31"))
                .containsExactly("warns at papers.assessment", "warns at papers.eligibility");
        assertThat(plan.having(
                                PEOPLE_INVOLVED,
                                "/papers",
                                "{\"assessment\": \"2026-11-10\", \"eligibility\": \"2026-11-10\"}")
                        .says("INVOLVE-31"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-31")
    void a_planned_visit_asks_that_both_papers_are_read_again() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/visits", "[{\"planned\": \"2026-11-24\"}]");

        assertThat(plan.says("INVOLVE-31")).containsExactly("prompts at visits[0].reread");
        assertThat(plan.having(PEOPLE_INVOLVED, "/visits/0/reread", "\"2026-11-20\"")
                        .says("INVOLVE-31"))
                .isEmpty();
    }
}
