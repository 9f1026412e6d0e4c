package uk.ourplan.core.law.planning.otherplan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherPlansSpec {

    private static final String ALL_LOOKED_FOR = """
            "enquiries": "Asked person, GP and school", "not_there": ["carer", "family_member", "multi_agency", "health",
              "mental_health_act", "peep", "advance", "ehc", "other"]""";

    @Test
    @Tag("COMBINE-01")
    void an_enquiry_with_every_kind_answered_asks_nothing_more() {
        assertThat(holding(ALL_LOOKED_FOR).says("COMBINE-01")).isEmpty();
    }

    @Test
    @Tag("COMBINE-01")
    void a_blank_enquiry_and_each_kind_without_an_answer_are_asked_for() {
        assertThat(aCompletePlan().without(SectionName.OTHER_PLANS).says("COMBINE-01"))
                .containsExactly("prompts at enquiries", "prompts at not_there");
        assertThat(holding(ALL_LOOKED_FOR.replace("\"peep\", ", "")).sentences("COMBINE-01"))
                .containsExactly("Kinds of other plans that are not answered: peep.");
    }

    @Test
    @Tag("COMBINE-01")
    void kinds_that_the_council_added_are_asked_about_too() {
        OnTheDesk plan = holding(ALL_LOOKED_FOR.replace(", \"other\"", ""))
                .where(
                        "combine.other_plan_types",
                        List.of(Map.of("code", "housing_support", "text", "Housing support plan")));

        assertThat(plan.sentences("COMBINE-01"))
                .containsExactly("Kinds of other plans that are not answered: housing support plan.");
        assertThat(plan.having(SectionName.OTHER_PLANS, "/plans", """
                                [{"kind": "other", "named": "Housing support plan", "status": "no"}]""").says("COMBINE-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("COMBINE-01")
    @CsvSource({"in_preparation, 2024-06-30, 0", "in_preparation, , 1", "not_known, , 1", "yes, , 0", "no, , 0"})
    void a_plan_being_written_has_a_day_and_one_not_known_is_followed_up(String status, String expected, int prompts) {
        assertThat(holding(ALL_LOOKED_FOR
                                + ", \"plans\": [{\"kind\": \"ehc\", \"status\": \"%s\", \"expected\": %s, \"summary\": \"x\"}]"
                                        .formatted(status, expected == null ? "null" : "\"" + expected + "\""))
                        .says("COMBINE-01"))
                .hasSize(prompts);
    }

    @Test
    @Tag("COMBINE-02")
    void a_known_plan_is_summed_up_and_other_support_and_overlaps_are_taken_into_account() {
        assertThat(holding(ALL_LOOKED_FOR).says("COMBINE-02")).isEmpty();
        assertThat(holding("\"plans\": [{\"kind\": \"ehc\", \"status\": \"yes\"}]")
                        .says("COMBINE-02"))
                .containsExactly("prompts at plans");
        assertThat(holding("\"other_support\": [{\"what\": \"NHS rehabilitation\"}]")
                        .says("COMBINE-02"))
                .containsExactly("prompts at other_support");
        assertThat(holding("\"overlaps\": [{\"what\": \"A morning visit\"}]").says("COMBINE-02"))
                .containsExactly("prompts at overlaps");
        assertThat(holding("\"overlaps\": [{\"what\": \"A morning visit\", \"resolution\": \"One visit, ours\"}]")
                        .says("COMBINE-02"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-02")
    void a_visit_that_the_health_plan_and_this_plan_both_list_is_pointed_out_until_it_is_settled() {
        String health = """
                "plans": [{"kind": "health", "status": "yes", "summary": "District nurse", "arranges": [%s]}]""";
        OnTheDesk both = holding(health.formatted("\"A morning visit\""))
                .having(SectionName.SUPPORT, "/services/0/what", "\"Morning visit for washing and dressing\"");

        assertThat(both.sentences("COMBINE-02"))
                .containsExactly(
                        "Another plan seems to arrange what line S1 of this plan arranges too, and how that was"
                                + " settled is not said.");
        assertThat(holding(
                                health.formatted("\"A morning visit\"")
                                        + ", \"overlaps\": [{\"what\": \"Morning visit\", \"resolution\": \"One visit, ours\"}]")
                        .having(SectionName.SUPPORT, "/services/0/what", "\"Morning visit for washing and dressing\"")
                        .says("COMBINE-02"))
                .isEmpty();
        assertThat(holding(health.formatted("\"Dressings changed on Tuesdays\""))
                        .having(SectionName.SUPPORT, "/services/0/what", "\"Morning visit for washing and dressing\"")
                        .says("COMBINE-02"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-03")
    void somebody_with_another_plan_is_told_what_can_be_joined_here() {
        String health = "\"plans\": [{\"kind\": \"health\", \"status\": \"yes\", \"summary\": \"x\"}]";

        assertThat(holding(ALL_LOOKED_FOR).says("COMBINE-03")).isEmpty();
        assertThat(joining(health, "carer_plan").sentences("COMBINE-03"))
                .singleElement()
                .asString()
                .contains("This council can join: carer plan.");
        assertThat(joining(health).sentences("COMBINE-03"))
                .singleElement()
                .asString()
                .contains("joins no plans; one process can still make them");
    }

    @Test
    @Tag("COMBINE-03")
    void offering_a_kind_that_the_council_cannot_join_warns_and_offers_one_process() {
        String health = "\"combining\": [{\"with\": \"health_plan\", \"reason\": \"Same nurse\"}]";

        assertThat(joining(health, "carer_plan").says("COMBINE-03")).containsExactly("warns at combining");
        assertThat(joining(health, "health_plan").says("COMBINE-03")).isEmpty();
    }

    @Test
    @Tag("COMBINE-04")
    void plans_are_joined_where_everybody_agreed_on_a_day_for_a_reason_and_it_is_possible() {
        assertThat(joining(carers("true", "true", "true"), "carer_plan").stops())
                .isEmpty();
        assertThat(joining(carers("true", "false", "true"), "carer_plan").stops())
                .containsExactly("COMBINE-04 stops submit");
        assertThat(joining(carers("true", "true", "false"), "carer_plan").stops())
                .containsExactly("COMBINE-04 stops submit");
        assertThat(joining(carers("true", "true", "true").replace("\"reason\": \"One week\", ", ""), "carer_plan")
                        .stops())
                .containsExactly("COMBINE-04 stops submit");
        assertThat(joining(carers("true", "null", "true"), "carer_plan").stops())
                .containsExactly("COMBINE-04 stops submit");
    }

    @Test
    @Tag("COMBINE-04")
    void best_interests_stand_in_only_by_a_decision_on_combining_itself() {
        String lacking = carers("null", "true", "true")
                .replace("\"has_capacity\": true", "\"has_capacity\": false, \"best_interests\": true");

        assertThat(joining(lacking, "carer_plan")
                        .whoseCapacity(decision("combine_plans"))
                        .stops())
                .noneMatch(stop -> stop.startsWith("COMBINE"));
        assertThat(joining(lacking, "carer_plan")
                        .whoseCapacity(decision("manage_money"))
                        .stops())
                .contains("COMBINE-04 stops submit");
    }

    @Test
    @Tag("COMBINE-04")
    void agreement_that_was_withdrawn_separates_the_plans() {
        assertThat(joining(
                                carers("true", "true", "true").replace("}]", ", \"withdrawn\": \"2025-06-01\"}]"),
                                "carer_plan")
                        .stops())
                .containsExactly("COMBINE-04 stops submit");
    }

    @ParameterizedTest
    @Tag("COMBINE-05")
    @CsvSource({
        "true, true, null, 0",
        "false, null, true, 0",
        "false, null, false, 1",
        "true, false, true, 1",
        "null, null, null, 1"
    })
    void a_childs_plan_is_joined_by_the_childs_own_word_or_in_their_best_interests(
            String able, String agrees, String bestInterests, int stops) {
        OnTheDesk plan = joining("""
                "combining": [{"with": "child_plan", "reason": "One home", "has_capacity": true, "person_agrees": true,
                  "person_agreed": "2025-03-01", "possible_on_system": true, "child_able_to_decide": %s,
                  "child_agrees": %s, "child_agreed": "2025-03-01", "child_best_interests": %s,
                  "combined": "2025-03-02"}]""".formatted(able, agrees, bestInterests), "child_plan");

        assertThat(plan.stops()).hasSize(stops);
    }

    @Test
    @Tag("COMBINE-06")
    void each_part_keeps_its_own_check_and_one_that_fails_says_nothing_of_the_other() {
        OnTheDesk persons = joining(carers("true", "true", "true"), "carer_plan");
        OnTheDesk carers = aCompletePlan().without(SectionName.MONEY);

        assertThat(persons.stops()).isEmpty();
        assertThat(carers.stops()).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("COMBINE-06")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"support_plan\", \"state\": \"signed_off\", \"version\": 1  |",
                "\"kind\": \"support_plan\", \"state\": \"draft\", \"version\": 1        | prompts at combining",
                "\"kind\": \"care_and_support_plan\", \"state\": \"signed_off\", \"version\": 1 | warns at combining",
                "\"version\": 0                                                      | warns at combining",
                "\"own\": true, \"kind\": \"support_plan\", \"state\": \"draft\", \"version\": 1 | blocks at combining"
            })
    void each_part_is_a_plan_of_its_own_subject_and_kind_with_its_own_signature(String other, @Nullable String said) {
        OnTheDesk plan = joining(
                        carers("true", "true", "true").replace("}]", ", \"record_number\": \"EV-2 \"}]"), "carer_plan")
                .together("{\"number\": \"ev-2\", " + other + "}");

        assertThat(plan.says("COMBINE-06")).isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    @Tag("COMBINE-06")
    void where_the_carers_part_is_kept_is_asked_and_a_number_not_yet_looked_up_says_nothing() {
        String numbered = carers("true", "true", "true").replace("}]", ", \"record_number\": \"EV-2\"}]");

        assertThat(joining(carers("true", "true", "true"), "carer_plan").says("COMBINE-06"))
                .containsExactly("prompts at combining");
        assertThat(joining(numbered, "carer_plan").says("COMBINE-06")).isEmpty();
        assertThat(joining(numbered.replace("}]", ", \"withdrawn\": \"2025-06-01\"}]"), "carer_plan")
                        .says("COMBINE-06"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-07")
    void another_organisation_that_plans_along_is_on_record_with_what_was_asked_and_agreed() {
        assertThat(holding("\"partners\": [{\"organisation\": \"Housing\"}]").says("COMBINE-07"))
                .containsExactly("prompts at partners");
        assertThat(holding(
                                "\"partners\": [{\"organisation\": \"Housing\", \"requested\": \"2025-05-02\", \"agreed\": \"One visit\"}]")
                        .says("COMBINE-07"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-08")
    void a_refusal_to_work_together_needs_one_of_the_two_grounds_with_reasons() {
        assertThat(cooperation(
                        "\"answer\": \"refused\", \"ground\": \"own_duties\", \"reasons\": \"No staff at night\""))
                .isEmpty();
        assertThat(cooperation("\"answer\": \"refused\"")).containsExactly("warns at cooperation");
        assertThat(cooperation("\"to\": \"Housing\"")).containsExactly("prompts at cooperation");
    }

    @ParameterizedTest
    @Tag("COMBINE-09")
    @CsvSource({"true, true, 0", "true, null, 1", "null, true, 1"})
    void budgets_are_pooled_where_the_person_and_the_nhs_agree(String person, String nhs, int stops) {
        assertThat(holding("""
                        "health_budget": {"has": true, "told": "2025-03-01", "person_agrees": %s, "nhs_agrees": %s,
                          "nhs_pence": 10000, "council_pence": 25000, "pooled": "2025-03-02"}""".formatted(person, nhs)).stops()).hasSize(stops);
    }

    @Test
    @Tag("COMBINE-09")
    void somebody_with_a_personal_health_budget_is_told_that_it_can_be_pooled() {
        assertThat(holding("\"health_budget\": {\"has\": true}").says("COMBINE-09"))
                .containsExactly("prompts at health_budget");
        assertThat(holding("\"health_budget\": {\"has\": false}").says("COMBINE-09"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-01")
    void a_plan_of_a_kind_answers_for_that_kind_only_and_only_once_it_is_answered() {
        String open = ALL_LOOKED_FOR.replace("\"peep\", ", "");

        assertThat(holding(open + ", \"plans\": [{\"kind\": \"peep\", \"status\": \"no\"}]")
                        .says("COMBINE-01"))
                .isEmpty();
        assertThat(holding(open + ", \"plans\": [{\"kind\": \"peep\"}]").says("COMBINE-01"))
                .containsExactly("prompts at not_there");
        assertThat(holding(open + ", \"plans\": [{\"kind\": \"ehc\", \"status\": \"no\"}]")
                        .says("COMBINE-01"))
                .containsExactly("prompts at not_there");
    }

    @Test
    @Tag("COMBINE-01")
    void what_the_council_added_is_answered_by_a_plan_of_that_name_and_not_by_another() {
        String open = ALL_LOOKED_FOR.replace(", \"other\"", "");
        String named = ", \"plans\": [{\"kind\": \"%s\", \"named\": %s, \"status\": \"no\"}]";

        assertThat(housing(open + named.formatted("other", "\"housing_SUPPORT\"")))
                .isEmpty();
        assertThat(housing(open + named.formatted("other", "\" Housing support plan \"")))
                .isEmpty();
        assertThat(housing(open + named.formatted("other", "\"Tenancy plan\""))).hasSize(1);
        assertThat(housing(open + named.formatted("other", "null"))).hasSize(1);
        assertThat(housing(open + named.formatted("pathway", "\"Housing support plan\"")))
                .hasSize(1);
        assertThat(housing(ALL_LOOKED_FOR)).as("marked as not there").isEmpty();
    }

    private static List<String> housing(String json) {
        return holding(json)
                .where(
                        "combine.other_plan_types",
                        List.of(Map.of("code", "housing_support", "text", "Housing support plan")))
                .says("COMBINE-01");
    }

    @Test
    @Tag("COMBINE-01")
    void a_plan_of_which_nobody_knows_is_named_by_its_kind() {
        assertThat(holding(ALL_LOOKED_FOR
                                + ", \"plans\": [{\"kind\": \"mental_health_act\", \"status\": \"not_known\"}]")
                        .sentences("COMBINE-01"))
                .containsExactly("Whether there is a Mental Health Act plan is still to be found out.");
    }

    @Test
    @Tag("COMBINE-02")
    void support_from_elsewhere_that_was_considered_asks_nothing_more() {
        assertThat(holding(
                                "\"other_support\": [{\"what\": \"NHS rehabilitation\", \"considered\": \"Two visits fewer\"}, {}]")
                        .says("COMBINE-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("COMBINE-02")
    @CsvSource(
            delimiter = '|',
            value = {
                "Laundry                   | Laundry and ironing      | yes | true",
                "Laundry and ironing       | Laundry                  | yes | true",
                "Laundry and ironing       | Laundry, ironing, shopping | yes | true",
                "Laundry with shopping     | Laundry and ironing      | yes | false",
                "Wash                      | Wash                     | yes | true",
                "Tea                       | Tea                      | yes | false",
                "Help at home every day    | Help at home every day   | yes | false",
                "Laundry                   | Shopping                 | yes | false",
                "Laundry                   | Laundry                  | no  | false",
                "Laundry                   | Laundry                  | in_preparation | true"
            })
    void two_lines_seem_the_same_where_the_telling_words_of_the_shorter_or_two_of_them_stand_in_both(
            String theirs, String ours, String status, boolean same) {
        OnTheDesk plan = holding("""
                        "plans": [{"kind": "health", "status": "%s", "summary": "x", "expected": "2027-01-01", "arranges": ["%s"]}]""".formatted(status, theirs))
                .having(SectionName.SUPPORT, "/services/0/what", "\"" + ours + "\"");

        assertThat(plan.says("COMBINE-02")).hasSize(same ? 1 : 0);
    }

    @Test
    @Tag("COMBINE-02")
    void only_the_overlap_that_was_settled_is_settled() {
        String plans = """
                "plans": [{"kind": "health", "status": "yes", "summary": "x", "arranges": ["Laundry"]}]""";

        assertThat(holding(plans + ", \"overlaps\": [{\"what\": \"Shopping\", \"resolution\": \"Theirs\"}]")
                        .having(SectionName.SUPPORT, "/services/0/what", "\"Laundry\"")
                        .sentences("COMBINE-02"))
                .singleElement()
                .asString()
                .contains("line S1");
        assertThat(holding(plans + ", \"overlaps\": [{\"what\": \"Laundry\", \"resolution\": \" \"}]")
                        .having(SectionName.SUPPORT, "/services/0/what", "\"Laundry\"")
                        .sentences("COMBINE-02"))
                .anyMatch(says -> says.contains("line S1"));
    }

    @Test
    @Tag("COMBINE-03")
    void where_there_is_no_other_plan_or_it_was_talked_over_nothing_is_offered() {
        String with = "\"plans\": [{\"kind\": \"health\", \"status\": \"%s\", \"summary\": \"x\"}]";

        assertThat(joining(with.formatted("no"), "carer_plan").says("COMBINE-03"))
                .isEmpty();
        assertThat(joining(with.formatted("yes") + ", \"combining\": [{\"with\": \"carer_plan\"}]", "carer_plan")
                        .says("COMBINE-03"))
                .isEmpty();
        assertThat(joining(
                                with.formatted("yes")
                                        + ", \"partners\": [{\"requested\": \"2025-05-02\", \"agreed\": \"One visit\"}]",
                                "carer_plan")
                        .says("COMBINE-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("COMBINE-04")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"person_agreed\": \"2025-03-01\", | the day on which the person agreed is blank",
                "\"other_party_agreed\": \"2025-03-01\", | the day on which the other side agreed is blank",
                "\"reason\": \"One week\",  | the reason for joining them is blank"
            })
    void each_agreement_has_its_day_and_the_joining_its_reason(String taken, String says) {
        String whole = carers("true", "true", "true").replaceAll("\\s+", " ");
        assertThat(whole).contains(taken);

        assertThat(joining(whole.replace(taken, ""), "carer_plan").sentences("COMBINE-04"))
                .containsExactly("Plans are marked as joined, and may not be: " + says + ".");
    }

    @Test
    @Tag("COMBINE-05")
    void a_childs_agreement_has_its_day() {
        assertThat(joining(child("\"child_able_to_decide\": true, \"child_agrees\": true"), "child_plan")
                        .sentences("COMBINE-04"))
                .containsExactly(
                        "Plans are marked as joined, and may not be: the day on which the child agreed is blank.");
    }

    @Test
    @Tag("COMBINE-05")
    void what_a_child_did_not_agree_to_is_told_apart_from_what_an_adult_did_not() {
        assertThat(joining(child("\"child_able_to_decide\": true, \"child_agrees\": false"), "child_plan")
                        .stops())
                .containsExactly("COMBINE-05 stops submit");
        assertThat(joining(
                                child(
                                        "\"child_able_to_decide\": true, \"child_agrees\": true, \"child_agreed\": \"2025-03-01\""),
                                "carer_plan")
                        .stops())
                .containsExactly("COMBINE-04 stops submit");
    }

    private static String child(String said) {
        return """
                "combining": [{"with": "child_plan", "reason": "One home", "has_capacity": true, "person_agrees": true,
                  "person_agreed": "2025-03-01", "possible_on_system": true, %s, "combined": "2025-03-02"}]""".formatted(said);
    }

    @Test
    @Tag("COMBINE-07")
    void where_only_the_records_stand_in_the_way_one_process_is_offered() {
        assertThat(mend(joining(carers("true", "true", "true"), "health_plan"))).contains("one process instead");
        assertThat(mend(joining(carers("true", "true", "false"), "carer_plan"))).contains("one process instead");
        assertThat(mend(joining(carers("true", "false", "false"), "carer_plan")))
                .contains("keep the plans apart");
        assertThat(mend(joining(carers("true", "true", "null"), "carer_plan"))).contains("keep the plans apart");
    }

    private static String mend(OnTheDesk plan) {
        return plan.checked().findings().stream()
                .filter(finding -> finding.rule().equals("COMBINE-04"))
                .findFirst()
                .orElseThrow()
                .mend();
    }

    @Test
    @Tag("COMBINE-04")
    void best_interests_that_nobody_said_yes_to_do_not_stand_in() {
        String lacking = carers("null", "true", "true")
                .replace("\"has_capacity\": true", "\"has_capacity\": true, \"best_interests\": false");

        assertThat(joining(lacking, "carer_plan")
                        .whoseCapacity(decision("combine_plans"))
                        .sentences("COMBINE-04"))
                .singleElement()
                .asString()
                .contains("lacks capacity and combining was not found to be in their best interests");
    }

    @Test
    @Tag("COMBINE-09")
    void a_pool_shows_what_each_side_puts_in() {
        String pool = """
                "health_budget": {"has": true, "told": "2025-03-01", "person_agrees": true, "nhs_agrees": true,
                  "nhs_pence": %s, "council_pence": %s, "pooled": %s}""";

        assertThat(holding(pool.formatted("10000", "25000", "\"2025-03-02\"")).says("COMBINE-09"))
                .isEmpty();
        assertThat(holding(pool.formatted("null", "25000", "\"2025-03-02\"")).says("COMBINE-09"))
                .containsExactly("prompts at health_budget");
        assertThat(holding(pool.formatted("10000", "null", "\"2025-03-02\"")).says("COMBINE-09"))
                .containsExactly("prompts at health_budget");
        assertThat(holding(pool.formatted("null", "null", "null")).says("COMBINE-09"))
                .isEmpty();
    }

    private static List<String> cooperation(String request) {
        return holding("\"cooperation\": [{" + request + "}]").says("COMBINE-08");
    }

    private static String carers(String person, String carer, String possible) {
        return """
                "combining": [{"with": "carer_plan", "reason": "One week", "has_capacity": true, "person_agrees": %s,
                  "person_agreed": "2025-03-01", "other_party_agrees": %s, "other_party_agreed": "2025-03-01",
                  "possible_on_system": %s, "combined": "2025-03-02"}]""".formatted(person, carer, possible);
    }

    private static String decision(String about) {
        return """
                [{"decision": "%s", "status": "assessed_lacks", "assessed": "2025-02-01",
                  "best_interests": {"dated": "2025-02-02", "maker": "Tom Ferris"}}]""".formatted(about);
    }

    private static OnTheDesk joining(String json, String... combinable) {
        return holding(json).where("combine.plan_types_combinable", List.of(combinable));
    }

    private static OnTheDesk holding(String json) {
        return aCompletePlan().with(SectionName.OTHER_PLANS, "{" + json + "}");
    }
}
