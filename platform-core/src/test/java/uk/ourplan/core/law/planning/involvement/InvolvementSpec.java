package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvolvementSpec {

    private static final String LACKS = "[{\"decision\": \"take_part_in_planning\", \"status\": \"assessed_lacks\"}]";
    private static final String APPROPRIATE = """
            {"considered": "2026-11-10", "note": "Her sister helps", "appropriate_person": "P9",
             "paid_or_professional": false, "accepted": true}""";

    @Test
    @Tag("INVOLVE-01")
    void one_visit_with_what_the_person_said_is_a_record_of_their_involvement() {
        assertThat(aCompletePlan().says("INVOLVE-01")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-01")
    void a_visit_of_which_nothing_is_written_passes_with_a_prompt() {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/involvement/0/said", "\" \"")
                        .says("INVOLVE-01"))
                .containsExactly("prompts at involvement[0].said");
    }

    @ParameterizedTest
    @Tag("INVOLVE-01")
    @ValueSource(strings = {"practitioner", "carer", "professional"})
    void a_conversation_without_the_person_or_who_facilitates_their_part_does_not_show_involvement(String who) {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/involvement/0/who", "\"" + who + "\"");

        assertThat(plan.stops()).containsExactly("INVOLVE-01 stops submit");
        assertThat(plan.sentences("INVOLVE-01")).containsExactly("There is no record of the person's own involvement.");
    }

    @ParameterizedTest
    @Tag("INVOLVE-01")
    @ValueSource(strings = {"appropriate_person", "advocate", "attorney"})
    void whoever_lawfully_facilitates_the_persons_part_counts(String who) {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/involvement/0/who", "\"" + who + "\"")
                        .says("INVOLVE-01"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-01")
    void a_conversation_that_lies_ahead_has_not_happened() {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/involvement/0/dated", "\"2026-11-21\"")
                        .stops())
                .containsExactly("INVOLVE-01 stops submit");
    }

    @ParameterizedTest
    @Tag("INVOLVE-01")
    @CsvSource({"'2026-11-15', true", ", false"})
    void a_person_who_does_not_engage_is_planned_for_once_the_whole_way_was_gone(String draftCopy, boolean passes) {
        OnTheDesk plan = aCompletePlan()
                .having(PEOPLE_INVOLVED, "/involvement", "[]")
                .whoseCircumstances("""
                        {"not_engaging": {"told_plan_required": "2026-11-10", "asked_representative": "2026-11-10",
                         "told_will_proceed": "2026-11-11", "draft_copy": %s}}""".formatted(draftCopy == null ? "null" : "\"" + draftCopy + "\""));

        assertThat(plan.says("INVOLVE-01").isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @Tag("INVOLVE-01")
    @CsvSource({"Visits moved, true", "'', false"})
    void so_is_one_who_is_kept_away_once_something_was_done_about_it(String action, boolean passes) {
        OnTheDesk plan =
                aCompletePlan().having(PEOPLE_INVOLVED, "/involvement", "[]").whoseCircumstances("""
                        {"obstruction": {"who": "P1", "asked_for_by_person": false, "out_of_concern": true,
                         "risk_of_abuse": false, "information_given": "2026-11-10", "action": "%s"}}""".formatted(action));

        assertThat(plan.says("INVOLVE-01").isEmpty()).isEqualTo(passes);
    }

    @Test
    @Tag("INVOLVE-02")
    void whom_the_person_asked_for_has_an_entry_or_a_reason() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "asked_for": true, "involved": {"dated": "2026-11-10"},
                  "consent": {"involve": "given", "dated": "2026-11-09"}},
                 {"id": "P2", "asked_for": true}]""");

        assertThat(plan.stops()).containsExactly("INVOLVE-02 stops submit");
        assertThat(plan.says("INVOLVE-02")).containsExactly("blocks at people[P2].involved");
    }

    @Test
    @Tag("INVOLVE-02")
    void a_reason_why_it_was_not_achieved_is_an_answer() {
        assertThat(aCompletePlan().having(PEOPLE_INVOLVED, "/people", """
                        [{"id": "P2", "asked_for": true, "involved": {"reason": "Declined on 9 April"}}]""").stops())
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-02")
    void a_conversation_that_names_them_is_an_entry() {
        OnTheDesk plan =
                aCompletePlan().having(PEOPLE_INVOLVED, "/people", """
                        [{"id": "P2", "asked_for": true, "consent": {"involve": "given", "dated": "2026-11-09"}}]""").having(PEOPLE_INVOLVED, "/involvement", """
                        [{"dated": "2026-11-10", "how": "visit", "who": "person", "said": "Yes", "person": "P2"}]""");

        assertThat(plan.says("INVOLVE-02")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-02")
    void every_carer_is_accounted_for_and_not_only_a_main_one() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "roles": ["carer"], "involved": {"dated": "2026-11-10"}},
                 {"id": "P2", "roles": ["carer"]}]""");

        assertThat(plan.sentences("INVOLVE-02"))
                .containsExactly("Person P2, a carer, has no entry of taking part and no reason why not.");
    }

    @Test
    @Tag("INVOLVE-02")
    void without_capacity_those_interested_are_listed_or_it_is_said_how_none_was_found() {
        OnTheDesk plan = aCompletePlan().whoseCapacity(LACKS).having(PEOPLE_INVOLVED, "/advocacy", APPROPRIATE);

        assertThat(plan.says("INVOLVE-02")).containsExactly("blocks at none_interested");
        assertThat(plan.having(PEOPLE_INVOLVED, "/none_interested", "\"No family or friends are known\"")
                        .says("INVOLVE-02"))
                .isEmpty();
        assertThat(plan.having(PEOPLE_INVOLVED, "/people", "[{\"id\": \"P1\", \"roles\": [\"interested\"]}]")
                        .says("INVOLVE-02"))
                .containsExactly("blocks at people[P1].involved");
    }

    @Test
    @Tag("INVOLVE-02")
    void where_nobody_was_asked_for_and_there_is_no_carer_the_person_alone_is_enough() {
        assertThat(aCompletePlan().stops()).isEmpty();
    }

    @ParameterizedTest
    @Tag("INVOLVE-08")
    @CsvSource({"start, at the start", "draft, at the draft", "submission, at submission"})
    void a_missing_confirmation_stops_submission_and_is_named(String point, String named) {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/confirmed/" + point, "null");

        assertThat(plan.stops()).containsExactly("INVOLVE-08 stops submit");
        assertThat(plan.says("INVOLVE-08")).containsExactly("blocks at confirmed." + point);
        assertThat(plan.sentences("INVOLVE-08"))
                .containsExactly("It is not confirmed " + named
                        + " that steps are being taken to secure the person's involvement.");
    }

    @Test
    @Tag("INVOLVE-08")
    void nothing_is_confirmed_ahead_of_its_day() {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/confirmed/submission", "\"2026-11-21\"")
                        .stops())
                .containsExactly("INVOLVE-08 stops submit");
    }

    @Test
    @Tag("INVOLVE-08")
    void where_somebody_else_writes_the_plan_the_confirmation_is_about_their_steps() {
        OnTheDesk plan = aCompletePlan()
                .having(PEOPLE_INVOLVED, "/delegation", "{\"to\": \"P1\"}")
                .having(PEOPLE_INVOLVED, "/confirmed/submission", "null");

        assertThat(plan.sentences("INVOLVE-08"))
                .containsExactly(
                        "It is not confirmed at submission that whoever writes the plan takes steps to secure the"
                                + " person's involvement.");
    }

    @Test
    @Tag("INVOLVE-20")
    void who_leads_the_planning_writes_sections() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/mode", "\"person_led\"");

        assertThat(plan.says("INVOLVE-20")).containsExactly("prompts at delegation.sections");
        assertThat(plan.having(PEOPLE_INVOLVED, "/delegation", "{\"to\": \"person\", \"sections\": [\"about_me\"]}")
                        .says("INVOLVE-20"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-20")
    void that_nobody_says_who_leads_warns() {
        assertThat(aCompletePlan().having(PEOPLE_INVOLVED, "/mode", "null").says("INVOLVE-20"))
                .containsExactly("warns at mode");
    }

    @Test
    @Tag("INVOLVE-20")
    void a_practitioner_leads_only_for_a_reason() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/mode", "\"practitioner_led\"");

        assertThat(plan.says("INVOLVE-20")).containsExactly("warns at mode_reason");
        assertThat(plan.having(PEOPLE_INVOLVED, "/mode_reason", "\"Declined on 3 April\"")
                        .says("INVOLVE-20"))
                .isEmpty();
    }
}
