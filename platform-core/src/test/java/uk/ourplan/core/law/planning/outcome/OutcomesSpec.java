package uk.ourplan.core.law.planning.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesSpec {

    @ParameterizedTest
    @Tag("OUTCOME-01")
    @CsvSource({"mode, null", "areas, []"})
    void an_outcome_has_a_mode_and_at_least_one_part_of_wellbeing(String field, String blank) {
        assertThat(first(field, blank).stops()).containsExactly("OUTCOME-01 stops submit");
        assertThat(first(field, blank).says("OUTCOME-01")).containsExactly("blocks at outcomes_wanted[O1]." + field);
    }

    @Test
    @Tag("OUTCOME-01")
    void a_link_to_a_need_is_never_forced() {
        OnTheDesk plan = aCompletePlan().having(SectionName.OUTCOMES, "/outcomes_wanted/1", """
                        {"id": "O2", "words": "Qualify as a teacher", "mode": "achieve", "areas": ["work_education"],
                         "effect": "positive", "watched": "each term"}""");

        assertThat(plan.stops()).isEmpty();
    }

    @Test
    @Tag("OUTCOME-02")
    void a_wish_is_adopted_or_answered_with_a_reason() {
        assertThat(wish("{\"words\": \"Swim weekly\", \"adopted\": true}").says("OUTCOME-02"))
                .isEmpty();
        assertThat(wish("{\"words\": \"Live abroad\", \"adopted\": false, \"why_not\": \"Her sister moved back\"}")
                        .says("OUTCOME-02"))
                .isEmpty();
        assertThat(wish("{\"words\": \"Live abroad\", \"adopted\": false}").says("OUTCOME-02"))
                .containsExactly("warns at wishes");
    }

    @Test
    @Tag("OUTCOME-02")
    void what_her_son_wants_is_his_view_and_no_outcome_of_the_plan() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.OUTCOMES, "{\"others_views\": [{\"who\": \"P1\", \"wants\": \"A care home\"}]}");

        assertThat(plan.stops()).containsExactly("CONTENT-07 stops submit");
    }

    @ParameterizedTest
    @Tag("OUTCOME-03")
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | null           | text",
                "dated   | null           | dated",
                "dated   | \"2026-10-31\" | dated",
                "changed | null           | changed",
                "changed | true           | change"
            })
    void wellbeing_is_looked_at_afresh_at_planning(String field, String value, String leadsTo) {
        OnTheDesk plan = aCompletePlan()
                .assessed(
                        "{\"completed\": \"2026-11-01\", \"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\"}}}")
                .having(SectionName.ABOUT_ME, "/wellbeing_now/" + field, value);

        assertThat(plan.stops()).containsExactly("OUTCOME-03 stops submit");
        assertThat(plan.says("OUTCOME-03")).containsExactly("blocks at wellbeing_now." + leadsTo);
    }

    @Test
    @Tag("OUTCOME-05")
    void a_need_that_the_council_meets_without_an_outcome_warns_and_names_the_need() {
        assertThat(first("needs", "[]").sentences("OUTCOME-05"))
                .containsExactly("No outcome that the person wants is linked to need: N1.");
        assertThat(first("needs", "[]").stops()).isEmpty();
    }

    @Test
    @Tag("OUTCOME-06")
    void the_person_is_asked_what_weighs_most_and_each_answer_has_a_response() {
        assertThat(aCompletePlan()
                        .having(SectionName.NEEDS, "/concerns_asked", "null")
                        .says("OUTCOME-06"))
                .containsExactly("prompts at concerns_asked");
        assertThat(aCompletePlan().whoseNeed("weighs_most", "true").says("OUTCOME-06"))
                .containsExactly("prompts at needs[N1].response");
        assertThat(aCompletePlan()
                        .whoseNeed("weighs_most", "true")
                        .having(SectionName.NEEDS, "/needs/0/response", "\"Sunday visits\"")
                        .says("OUTCOME-06"))
                .isEmpty();
        assertThat(aCompletePlan().says("OUTCOME-06"))
                .as("asked, and none weighs most")
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("OUTCOME-07")
    @CsvSource({
        "unmet_now, what it means now",
        "if_met, what is likely if met",
        "if_not_met, what is likely if not",
        "evidence, evidence"
    })
    void an_outcome_records_four_facts_and_the_evidence_for_an_opinion(String field, String named) {
        assertThat(first(field, "null").sentences("OUTCOME-07"))
                .containsExactly("Not said about outcome: O1 (" + named + ").");
    }

    @Test
    @Tag("OUTCOME-08")
    void an_outcome_without_a_step_warns() {
        assertThat(first("steps", "null").says("OUTCOME-08")).containsExactly("warns at outcomes_wanted[O1].steps");
    }

    @Test
    @Tag("OUTCOME-08")
    void help_and_hindrances_are_asked_for_where_an_outcome_matters_much_and_not_where_little() {
        assertThat(first("weight", "\"high\"").says("OUTCOME-08"))
                .containsExactly("prompts at outcomes_wanted[O1].helpers");
        assertThat(first("weight", "\"low\"").says("OUTCOME-08")).isEmpty();
    }

    @Test
    @Tag("OUTCOME-09")
    void a_service_of_the_councils_for_an_outcome_alone_cannot_be_submitted() {
        String bought = """
                {"id": "S2", "meets": [], "serves": ["O1"], "class": "bought_service", "funder": "council", "route": "arranged"}""";
        OnTheDesk plan = aCompletePlan().having(SectionName.SUPPORT, "/services/1", bought);

        assertThat(plan.stops()).containsExactly("OUTCOME-09 stops submit");
        assertThat(plan.says("OUTCOME-09")).containsExactly("blocks at services[S2].meets");
        assertThat(plan.having(SectionName.SUPPORT, "/services/1/meets", "[\"N1\"]")
                        .stops())
                .isEmpty();
        assertThat(plan.having(SectionName.SUPPORT, "/services/1/funder", "\"person\"")
                        .stops())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("OUTCOME-09")
    @CsvSource({"true, true, ''", "false, true, ''", "false, false, OUTCOME-09 stops submit"})
    void a_service_meets_a_need_that_is_eligible_or_that_the_council_has_decided_to_meet(
            boolean eligible, boolean decided, String stops) {
        OnTheDesk plan = aCompletePlan()
                .whoseFoundNeedIs(String.valueOf(eligible))
                .whoseNeed("eligible", String.valueOf(eligible))
                .having(SectionName.NEEDS, "/needs/0/council_will_meet", String.valueOf(decided))
                .having(SectionName.NEEDS, "/needs/0/advice", "\"Ring us\"")
                .having(SectionName.SUPPORT, "/services/0/class", "\"bought_service\"")
                .having(SectionName.SUPPORT, "/services/0/funder", "\"council\"");

        assertThat(plan.stops().stream()
                        .filter(stop -> stop.startsWith("OUTCOME-09"))
                        .toList())
                .isEqualTo(stops.isEmpty() ? List.of() : List.of(stops));
    }

    @Test
    @Tag("OUTCOME-08")
    void an_outcome_that_is_not_reached_is_no_breach() {
        assertThat(first("steps", "\"Bus pass advice\"").says("OUTCOME-08")).isEmpty();
    }

    @Test
    @Tag("OUTCOME-12")
    void an_outcome_out_of_reach_without_a_smaller_one_or_without_a_step_is_not_yet_a_good_one() {
        OnTheDesk far = first("reach", "{\"answer\": \"no\", \"reason\": \"The flight\", \"talked_over\": \"India\"}");

        assertThat(far.sentences("OUTCOME-12")).singleElement().asString().endsWith("outcome: O1 (realistic).");
        assertThat(first("steps", "null").sentences("OUTCOME-12"))
                .singleElement()
                .asString()
                .endsWith("outcome: O1 (achievable, with a step towards it).");
    }

    @Test
    @Tag("OUTCOME-10")
    void a_service_says_which_outcomes_it_serves_and_how_it_helps() {
        String bought = """
                {"services": [{"id": "S1", "meets": ["N1"], "serves": [%s], "class": "bought_service", "funder": "council"}]}""";

        assertThat(aCompletePlan()
                        .with(SectionName.SUPPORT, bought.formatted(""))
                        .sentences("OUTCOME-10"))
                .containsExactly("Which outcomes it serves, and how, could say more for line: S1 (it could serve O1).");
        assertThat(first("needs", "[]")
                        .with(SectionName.SUPPORT, bought.formatted(""))
                        .sentences("OUTCOME-10"))
                .containsExactly("Which outcomes it serves, and how, could say more for line: S1 (no outcome).");
        assertThat(aCompletePlan()
                        .with(SectionName.SUPPORT, bought.formatted("\"O1\""))
                        .sentences("OUTCOME-10"))
                .containsExactly("Which outcomes it serves, and how, could say more for line: S1 (not how it helps).");
    }

    @Test
    @Tag("OUTCOME-10")
    void an_outcome_with_neither_a_line_nor_a_step_prompts() {
        assertThat(first("steps", "null")
                        .having(SectionName.SUPPORT, "/services/0/serves", "[]")
                        .says("OUTCOME-10"))
                .containsExactly("prompts at outcomes_wanted[O1].steps");
    }

    @ParameterizedTest
    @Tag("OUTCOME-11")
    @CsvSource({"reason", "talked_over"})
    void an_outcome_is_marked_as_out_of_reach_only_with_the_reason_and_the_talk(String field) {
        OnTheDesk plan = first("reach", """
                {"answer": "no", "because": "health", "reason": "The flight", "adviser": "GP, 20 April",
                 "basis_for_asking": "She agreed on 18 April", "talked_over": "India, and what it means to her"}""");

        assertThat(plan.says("OUTCOME-11")).isEmpty();
        assertThat(plan.having(SectionName.OUTCOMES, "/outcomes_wanted/0/reach/" + field, "null")
                        .says("OUTCOME-11"))
                .containsExactly("blocks at outcomes_wanted[O1].reach." + field);
    }

    @Test
    @Tag("OUTCOME-11")
    void the_adviser_on_health_and_the_part_out_of_reach_are_asked_for() {
        OnTheDesk plan = first("reach", """
                {"answer": "partly", "because": "health", "reason": "The flight", "talked_over": "India"}""");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.says("OUTCOME-11"))
                .containsExactly(
                        "prompts at outcomes_wanted[O1].reach.adviser",
                        "prompts at outcomes_wanted[O1].reach.basis_for_asking",
                        "prompts at outcomes_wanted[O1].reach.gap");
    }

    @Test
    @Tag("OUTCOME-11")
    void smaller_outcomes_stand_beside_the_first_and_are_there() {
        OnTheDesk plan = first("reach", """
                {"answer": "no", "reason": "The flight", "talked_over": "India", "replaced_by": ["O2"]}""");

        assertThat(plan.says("OUTCOME-11")).containsExactly("blocks at outcomes_wanted[O1].reach.replaced_by");
        assertThat(plan.having(SectionName.OUTCOMES, "/outcomes_wanted/1", """
                                {"id": "O2", "words": "Indian meals", "mode": "achieve", "areas": ["health"], "watched": "monthly"}""").says("OUTCOME-11"))
                .isEmpty();
    }

    @Test
    @Tag("OUTCOME-12")
    void a_good_outcome_is_personal_has_a_date_and_can_be_measured() {
        assertThat(aCompletePlan().says("OUTCOME-12")).isEmpty();
        assertThat(first("by", "null")
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/measure", "null")
                        .sentences("OUTCOME-12"))
                .containsExactly(
                        "A good outcome is personal, has a date, is realistic and achievable and can be measured; not yet so is outcome: O1 (a date, a measure).");
    }

    @Test
    @Tag("OUTCOME-13")
    void each_outcome_says_how_it_is_watched_and_one_that_matters_much_has_an_earlier_day() {
        assertThat(first("watched", "null").stops()).containsExactly("OUTCOME-13 stops submit");
        assertThat(first("weight", "\"high\"").says("OUTCOME-13"))
                .containsExactly("prompts at outcomes_wanted[O1].looked_at_before");
        assertThat(first("weight", "\"high\"")
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/looked_at_before", "\"2026-12-15\"")
                        .says("OUTCOME-13"))
                .isEmpty();
        assertThat(first("weight", "\"low\"").says("OUTCOME-13")).isEmpty();
    }

    private static OnTheDesk first(String field, String json) {
        return aCompletePlan().having(SectionName.OUTCOMES, "/outcomes_wanted/0/" + field, json);
    }

    private static OnTheDesk wish(String json) {
        return aCompletePlan().having(SectionName.OUTCOMES, "/wishes", "[" + json + "]");
    }
}
