package uk.ourplan.core.law.planning.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InformationSpec {

    private static final String ASSESSED =
            "{\"completed\": \"2026-11-01\", \"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\"}}}";

    @Test
    @Tag("INFO-02")
    void what_is_told_in_a_form_that_the_person_cannot_use_warns() {
        var easyRead = new PlanOnDesk.Whose(false, false, Set.of(PlanForm.EASY_READ));

        assertThat(given("standard", "person").of(easyRead).says("INFO-02")).containsExactly("warns at given");
        assertThat(given("easy_read", "person").of(easyRead).says("INFO-02")).isEmpty();
    }

    @ParameterizedTest
    @Tag("INFO-02")
    @CsvSource({"person, true", "P1, true", "P2, false", "'', false"})
    void information_reaches_the_person_or_whoever_speaks_for_them_and_nobody_else(String to, boolean reaches) {
        OnTheDesk plan = given("standard", to)
                .assessed(ASSESSED)
                .having(SectionName.ADVICE, "/topics_told", "{}")
                .with(
                        SectionName.PEOPLE_INVOLVED,
                        "{\"people\": [{\"id\": \"P1\", \"roles\": [\"attorney\"]}, {\"id\": \"P2\", \"roles\": [\"friend\"]}]}");

        assertThat(plan.says("INFO-03")).isEqualTo(reaches ? List.of() : List.of("warns at given"));
    }

    @ParameterizedTest
    @Tag("INFO-03")
    @CsvSource({"2026-11-12, 0", "2026-11-01, 0", "2026-10-31, 1", "2026-11-21, 1"})
    void advice_is_given_between_the_assessment_and_the_draft(String day, int warnings) {
        OnTheDesk plan = given("standard", "person")
                .assessed(ASSESSED)
                .having(SectionName.ADVICE, "/topics_told", "{}")
                .having(SectionName.ADVICE, "/given/0/dated", "\"" + day + "\"");

        assertThat(plan.says("INFO-03")).hasSize(warnings);
    }

    @Test
    @Tag("INFO-03")
    void where_there_was_nothing_to_give_a_note_says_why() {
        OnTheDesk plan = aCompletePlan().having(SectionName.ADVICE, "/topics_told", "{}");

        assertThat(plan.says("INFO-03")).containsExactly("warns at given");
        assertThat(plan.having(SectionName.ADVICE, "/none_given_because", "\"She knows it all\"")
                        .says("INFO-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("INFO-04")
    @CsvSource({
        "services_costs, INFO-04",
        "suitability, INFO-04",
        "prevention, INFO-04",
        "arranging, INFO-04",
        "final_budget, INFO-04",
        "budget_management, INFO-04",
        "signoff, AUTH-04"
    })
    void six_of_the_seven_topics_are_not_enough_and_the_seventh_is_named(String topic, String rule) {
        OnTheDesk plan = aCompletePlan().having(SectionName.ADVICE, "/topics_told/" + topic, "null");

        assertThat(plan.stops()).containsExactly(rule + " stops submit");
        assertThat(plan.says(rule)).containsExactly("blocks at topics_told." + topic);
    }

    @Test
    @Tag("INFO-05")
    void everybody_could_ask_before_anything_was_decided() {
        assertThat(aCompletePlan()
                        .having(SectionName.ADVICE, "/questions", "{}")
                        .says("INFO-05"))
                .containsExactly("prompts at questions.dated");
        assertThat(aCompletePlan()
                        .with(SectionName.PEOPLE_INVOLVED, "{\"people\": [{\"id\": \"P1\", \"roles\": [\"carer\"]}]}")
                        .sentences("INFO-05"))
                .containsExactly("Not among those who could ask questions: P1.");
    }

    @ParameterizedTest
    @Tag("INFO-06")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"suitable\": true}                                              | INFO-06 stops submit",
                "{\"suitable\": true, \"referred\": \"2026-11-14\"}                | ''",
                "{\"suitable\": true, \"declined_because\": \"Not for her\"}       | ''",
                "{\"suitable\": false, \"why_not\": \"Has a pendant\"}             | ''"
            })
    void a_prevention_service_that_may_suit_is_followed_through(String service, String stops) {
        assertThat(String.join(
                        ",",
                        aCompletePlan()
                                .having(SectionName.ADVICE, "/prevention_services", "[" + service + "]")
                                .stops()))
                .isEqualTo(stops);
    }

    @Test
    @Tag("INFO-06")
    void whether_something_could_prevent_needs_is_asked_and_stops_nothing() {
        OnTheDesk plan = aCompletePlan().having(SectionName.ADVICE, "/prevention_services", "[]");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.says("INFO-06")).containsExactly("prompts at prevention_services");
    }

    @Test
    @Tag("INFO-07")
    void why_a_service_matters_what_it_may_help_with_and_how_to_get_it_are_all_told() {
        String service = """
                [{"suitable": true, "referred": "2026-11-14", "told_why": true, "told_what_for": true, "told_how": %s,
                  "fits": true, "creative": true, "on_strengths": true}]""";

        assertThat(aCompletePlan()
                        .having(SectionName.ADVICE, "/prevention_services", service.formatted("true"))
                        .says("INFO-07"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .having(SectionName.ADVICE, "/prevention_services", service.formatted("null"))
                        .says("INFO-07"))
                .containsExactly("prompts at prevention_services[0].told_why");
    }

    @Test
    @Tag("CONTENT-12")
    void advice_in_the_words_that_stand_ready_for_everybody_warns() {
        OnTheDesk plan = aCompletePlan()
                .having(
                        SectionName.ADVICE,
                        "/prevent",
                        "\"What could prevent, delay or reduce needs, and how to get to it.\"");

        assertThat(plan.says("CONTENT-12")).containsExactly("warns at prevent");
        assertThat(plan.stops()).isEmpty();
    }

    @Test
    @Tag("INFO-07")
    void how_well_a_prevention_service_fits_is_ticked_or_noted_and_the_referral_does_not_wait() {
        String service = """
                [{"suitable": true, "referred": "2026-11-14", "told_why": true, "told_what_for": true, "told_how": true,
                  "creative": true, "on_strengths": true%s}]""";
        OnTheDesk unticked = aCompletePlan().having(SectionName.ADVICE, "/prevention_services", service.formatted(""));

        assertThat(unticked.sentences("INFO-07"))
                .containsExactly("Prevention service 1 could fit better; not ticked: personal and flexible.");
        assertThat(unticked.stops()).isEmpty();
        assertThat(aCompletePlan()
                        .having(
                                SectionName.ADVICE,
                                "/prevention_services",
                                service.formatted(", \"quality_note\": \"One day a week only\""))
                        .says("INFO-07"))
                .isEmpty();
    }

    private static OnTheDesk given(String form, String to) {
        return aCompletePlan()
                .having(
                        SectionName.ADVICE,
                        "/given",
                        "[{\"dated\": \"2026-11-12\", \"topic\": \"Falls\", \"by\": \"the practitioner\", \"to\": \""
                                + to + "\", \"form\": \"" + form + "\"}]");
    }
}
