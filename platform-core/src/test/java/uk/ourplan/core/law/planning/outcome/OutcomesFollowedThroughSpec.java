package uk.ourplan.core.law.planning.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.SectionName;

/** Outcomes from the assessment into the plan, into what serves them, and on to the day on which they are looked at. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomesFollowedThroughSpec {

    @Test
    @Tag("OUTCOME-04")
    void what_was_said_at_the_assessment_is_gone_through_and_what_was_not_is_named() {
        OnTheDesk plan = aCompletePlan().assessed("""
                        {"outcomes": {"nutrition": {"answer": "unable", "why": "Cook again"},
                          "personal_hygiene": {"answer": "unable", "why": "Wash alone"},
                          "relationships": {"answer": "able", "why": "See my sister"}, "clothing": {"answer": "able"}}}""").having(SectionName.OUTCOMES, "/carried_over", """
                        [{"outcome": "nutrition", "text": "Help prepare lunch", "confirmed": "2026-11-12"},
                         {"outcome": "personal_hygiene", "text": "Wash alone", "confirmed": "2026-11-12"},
                         {"outcome": "relationships", "text": "See my sister"}]""");

        assertThat(plan.sentences("OUTCOME-04"))
                .containsExactly("Said at the assessment and not yet gone through with the person: relationships.");
        assertThat(plan.having(SectionName.OUTCOMES, "/carried_over/2/confirmed", "\"2026-11-12\"")
                        .says("OUTCOME-04"))
                .isEmpty();
    }

    @Test
    @Tag("OUTCOME-07")
    void in_a_crisis_whoever_plans_is_reminded_to_rest_on_evidence() {
        assertThat(aCompletePlan()
                        .having(SectionName.ABOUT_ME, "/wellbeing_now/in_crisis", "true")
                        .sentences("OUTCOME-07"))
                .containsExactly("The person is in crisis while outcomes are talked about.");
        assertThat(aCompletePlan()
                        .having(SectionName.ABOUT_ME, "/wellbeing_now/in_crisis", "false")
                        .says("OUTCOME-07"))
                .isEmpty();
    }

    @Test
    @Tag("OUTCOME-10")
    void an_outcome_linked_to_the_need_that_a_service_meets_is_suggested_for_it() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.OUTCOMES, "/outcomes_wanted/1", """
                        {"id": "O2", "words": "Meet friends", "mode": "achieve", "areas": ["relationships"], "needs": ["N1"],
                         "watched": "monthly"}""")
                .having(SectionName.SUPPORT, "/services", """
                        [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "contribution": "Up by nine",
                          "class": "bought_service", "funder": "council"}]""");

        assertThat(plan.sentences("OUTCOME-10"))
                .contains("Which outcomes it serves, and how, could say more for line: S1 (it could serve O2).");
    }

    @Test
    @Tag("OUTCOME-05")
    void a_need_that_the_council_does_not_meet_is_asked_for_no_outcome() {
        assertThat(aCompletePlan()
                        .whoseNeed("council_will_meet", "false")
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/needs", "[]")
                        .says("OUTCOME-05"))
                .isEmpty();
    }

    @Test
    @Tag("NEED-09")
    void a_service_of_the_councils_without_an_option_that_was_explored_warns() {
        assertThat(bought("\"options_explored\": null").says("NEED-09"))
                .containsExactly("warns at services[S1].options_explored", "prompts at services[S1].explored_by");
        assertThat(bought("\"options_explored\": \"A, too far; B, chosen\", \"explored_by\": [\"photographs\"]")
                        .says("NEED-09"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("NEED-09")
    @CsvSource(
            delimiter = '|',
            value = {
                "agency  | null   | null   | S1 (help to choose, the person's choice).",
                "agency  | null   | \"B\" | S1 (help to choose).",
                "agency  | \"Her\" | null | S1 (the person's choice).",
                "agency  | \"Her\" | \"B\" |",
                "council | null   | null   |"
            })
    void where_another_organisation_meets_the_need_the_help_given_and_the_choice_are_asked_for(
            String provider, String help, String choice, String open) {
        OnTheDesk plan = bought("""
                "options_explored": "A and B", "explored_by": ["photographs"], "provider": {"kind": "%s"},
                "help_choosing": %s, "persons_choice": %s""".formatted(provider, help, choice));

        assertThat(plan.sentences("NEED-09"))
                .isEqualTo(
                        open == null ? List.of() : List.of("How the choice was made could say more for line: " + open));
    }

    @Test
    @Tag("OUTCOME-10")
    void an_outcome_that_a_line_serves_needs_no_step_besides() {
        assertThat(aCompletePlan()
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/steps", "null")
                        .sentences("OUTCOME-10"))
                .noneMatch(says -> says.startsWith("Served by no line"));
    }

    @ParameterizedTest
    @Tag("OUTCOME-08")
    @CsvSource(
            delimiter = '|',
            value = {
                "null         | null      | null        | O1 (who helps, what stands in the way).",
                "null         | \"Bus\" | \"Taxi\"  | O1 (who helps).",
                "\"Her son\" | null      | null        | O1 (what stands in the way).",
                "\"Her son\" | \"Bus\" | null        | O1 (ways over it).",
                "\"Her son\" | \"Bus\" | \"Taxi\"  |"
            })
    void an_outcome_that_matters_much_says_who_helps_what_is_in_the_way_and_the_way_over_it(
            String helpers, String barriers, String overcoming, String open) {
        OnTheDesk plan = outcome("weight", "\"high\"")
                .having(SectionName.OUTCOMES, "/outcomes_wanted/0/helpers", helpers)
                .having(SectionName.OUTCOMES, "/outcomes_wanted/0/barriers", barriers)
                .having(SectionName.OUTCOMES, "/outcomes_wanted/0/overcoming", overcoming);

        assertThat(plan.sentences("OUTCOME-08"))
                .isEqualTo(
                        open == null
                                ? List.of()
                                : List.of("Matters much for wellbeing, and could say more: outcome: " + open));
    }

    @Test
    @Tag("OUTCOME-07")
    void an_outcome_without_words_lacks_the_first_fact_and_is_not_yet_personal() {
        assertThat(outcome("words", "null").sentences("OUTCOME-07"))
                .containsExactly("Not said about outcome: O1 (what it is).");
        assertThat(outcome("words", "null").sentences("OUTCOME-12"))
                .singleElement()
                .asString()
                .endsWith("outcome: O1 (personal).");
    }

    @ParameterizedTest
    @Tag("OUTCOME-07")
    @CsvSource({"if_met, O1 (what is likely if met).", "if_not_met, O1 (what is likely if not)."})
    void evidence_is_asked_for_where_there_is_an_opinion_and_only_there(String blank, String open) {
        OnTheDesk oneOpinion = outcome(blank, "null");
        OnTheDesk none = outcome("if_met", "null")
                .having(SectionName.OUTCOMES, "/outcomes_wanted/0/if_not_met", "null")
                .having(SectionName.OUTCOMES, "/outcomes_wanted/0/evidence", "null");

        assertThat(oneOpinion.sentences("OUTCOME-07")).containsExactly("Not said about outcome: " + open);
        assertThat(oneOpinion
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/evidence", "null")
                        .sentences("OUTCOME-07"))
                .containsExactly("Not said about outcome: " + open.replace(")", ", evidence)"));
        assertThat(none.sentences("OUTCOME-07"))
                .containsExactly("Not said about outcome: O1 (what is likely if met, what is likely if not).");
    }

    @Test
    @Tag("OUTCOME-02")
    void each_wish_without_an_answer_is_named_by_its_place() {
        assertThat(aCompletePlan().having(SectionName.OUTCOMES, "/wishes", """
                                [{"words": "Swim", "adopted": true}, {"words": "Live abroad", "adopted": false}]""").sentences("OUTCOME-02"))
                .containsExactly("Neither adopted as an outcome nor answered with a reason: wish: 2.");
    }

    @Test
    @Tag("CONTENT-07")
    void a_plan_without_any_outcome_leads_to_the_outcomes() {
        var finding = aCompletePlan().without(SectionName.OUTCOMES).checked().findings().stream()
                .filter(one -> one.rule().equals("CONTENT-07"))
                .findFirst();

        assertThat(finding).hasValueSatisfying(one -> assertThat(one.section()).isEqualTo(SectionName.OUTCOMES));
    }

    @ParameterizedTest
    @Tag("OUTCOME-11")
    @CsvSource({"no, false", "partly, false", "yes, true", ", true"})
    void an_outcome_that_was_said_to_be_out_of_reach_cannot_be_taken_out(String reach, boolean mayGo) {
        OnTheDesk plan = outcome("reach", "{\"answer\": %s}".formatted(reach == null ? null : "\"" + reach + "\""));

        Optional<String> whyNot = OutcomesAreKept.whyNot(plan.desk().content(), Outcomes.none());

        assertThat(whyNot.isEmpty()).isEqualTo(mayGo);
        whyNot.ifPresent(says -> assertThat(says).startsWith("Outcome O1 was said to be out of reach"));
    }

    @Test
    @Tag("OUTCOME-11")
    void it_stays_beside_smaller_ones_and_an_outcome_that_nobody_doubted_may_go() {
        OnTheDesk far = outcome("reach", "{\"answer\": \"no\"}");
        OnTheDesk besides = far.having(SectionName.OUTCOMES, "/outcomes_wanted/1", "{\"id\": \"O2\"}");

        assertThat(OutcomesAreKept.whyNot(
                        far.desk().content(),
                        besides.desk().section(Outcomes.class).orElseThrow()))
                .isEmpty();
        assertThat(OutcomesAreKept.whyNot(aCompletePlan().desk().content(), Outcomes.none()))
                .isEmpty();
        assertThat(OutcomesAreKept.whyNot(far.desk().content(), far.desk().support()))
                .as("another section takes no outcome out")
                .isEmpty();
    }

    @Test
    @Tag("OUTCOME-13")
    void an_extra_day_for_an_outcome_that_matters_much_is_a_task_due_on_it() {
        OnTheDesk plan =
                aCompletePlan().having(SectionName.OUTCOMES, "/outcomes_wanted/0/looked_at_before", "\"2025-06-01\"");

        assertThat(plan.owes("OUTCOME-13")).containsExactly("OUTCOME-13:O1:2025-06-01 by 2025-06-01");
        assertThat(plan.followedUp("OUTCOME-13:O1:2025-06-01", LocalDate.of(2025, 6, 1), FollowUpOutcome.DONE)
                        .owes("OUTCOME-13"))
                .isEmpty();
        assertThat(aCompletePlan().owes("OUTCOME-13")).isEmpty();
    }

    private static OnTheDesk outcome(String field, String json) {
        return aCompletePlan().having(SectionName.OUTCOMES, "/outcomes_wanted/0/" + field, json);
    }

    private static OnTheDesk bought(String json) {
        return aCompletePlan().having(SectionName.SUPPORT, "/services", """
                [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "class": "bought_service", "funder": "council", %s}]""".formatted(json));
    }
}
