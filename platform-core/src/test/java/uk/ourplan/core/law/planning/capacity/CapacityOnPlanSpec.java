package uk.ourplan.core.law.planning.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** The examples of CAPACITY-01 to CAPACITY-05 and CAPACITY-07 to CAPACITY-10, as the plan check finds them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapacityOnPlanSpec {

    private static final String DECIDED = """
            {"dated": "2026-11-12", "maker": "The attorney", "authority": "attorney, seen", "consulted": ["Her son"],
             "reasons": "She enjoyed it"}""";

    /** CAPACITY-01. */
    @Test
    void capacity_is_presumed_where_nothing_is_recorded() {
        assertThat(aCompletePlan().stops()).isEmpty();
        assertThat(aCompletePlan()
                        .whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"presumed\"}]")
                        .stops())
                .isEmpty();
    }

    @Test
    void a_word_on_capacity_without_decision_or_assessment_stops_the_plan() {
        assertThat(aCompletePlan()
                        .whoseCapacity("[{\"status\": \"assessed_lacks\", \"finding\": \"Confused\"}]")
                        .says("CAPACITY-01"))
                .containsExactly("blocks at decisions[0].assessed");
        assertThat(aCompletePlan()
                        .whoseCapacity("[{\"decision\": \"where_to_live\", \"status\": \"assessed_lacks\"}]")
                        .says("CAPACITY-01"))
                .containsExactly("blocks at decisions[0].assessed");
    }

    @Test
    void lacking_capacity_for_one_decision_says_nothing_about_another() {
        OnTheDesk plan = aCompletePlan().whoseCapacity(lacks("where_to_live", "null"));

        assertThat(plan.stops()).isEmpty();
    }

    /** CAPACITY-02. */
    @ParameterizedTest
    @CsvSource({
        "agree_plan, '', CAPACITY-02 stops agree",
        "agree_plan, 'Two visits', CAPACITY-02 stops agree",
        "manage_money, 'Two visits', CAPACITY-02 stops submit"
    })
    void nobody_agrees_while_capacity_for_it_is_doubted(String decision, String support, String stops) {
        OnTheDesk plan = aCompletePlan().whoseCapacity("""
                [{"decision": "%s", "status": "doubted", "support": "%s"}]""".formatted(decision, support));

        assertThat(plan.stops()).containsExactly(stops);
        assertThat(plan.says("CAPACITY-02"))
                .containsExactly("blocks at decisions[0]." + (support.isEmpty() ? "support" : "assessed"));
    }

    @Test
    void a_result_or_the_end_of_the_doubt_lets_agreement_go_on() {
        assertThat(aCompletePlan().whoseCapacity("""
                [{"decision": "agree_plan", "status": "assessed_has", "assessed": "2026-11-12", "finding": "Told it back"}]""").stops()).isEmpty();
        assertThat(aCompletePlan().whoseCapacity("""
                [{"decision": "agree_plan", "status": "presumed", "doubt_removed": "Clear after the new hearing aid"}]""").stops()).isEmpty();
    }

    @Test
    void an_assessment_counts_only_from_a_role_of_the_councils_list() {
        String assessed = """
                [{"decision": "agree_plan", "status": "assessed_has", "assessed": "2026-11-12", "finding": "Told it back",
                  "assessor_role": "%s"}]""";
        OnTheDesk plan = aCompletePlan().where("capacity.assessor_roles", List.of("social_worker"));

        assertThat(plan.whoseCapacity(assessed.formatted("social_worker")).stops())
                .isEmpty();
        assertThat(plan.whoseCapacity(assessed.formatted("friend")).stops()).containsExactly("CAPACITY-02 stops agree");
    }

    /** CAPACITY-03. */
    @ParameterizedTest
    @CsvSource({"consent_considered", "capacity_considered"})
    void a_plan_is_not_submitted_before_consent_and_capacity_were_considered_however_urgent_it_is(String field) {
        OnTheDesk plan = aCompletePlan()
                .whoseCircumstances("{\"urgent\": true}")
                .having(SectionName.PEOPLE_INVOLVED, "/" + field, "null");

        assertThat(plan.says("CAPACITY-03")).containsExactly("blocks at " + field);
        assertThat(plan.stops()).contains("CAPACITY-03 stops submit");
    }

    @ParameterizedTest
    @CsvSource({"false, prompts", "true, blocks"})
    void what_was_considered_before_the_draft_is_asked_again_at_agreement(boolean fluctuates, String weight) {
        OnTheDesk plan = aCompletePlan()
                .whoseCircumstances("{\"fluctuating_condition\": " + fluctuates + "}")
                .having(SectionName.PEOPLE_INVOLVED, "/capacity_considered", "\"2026-11-01\"");

        assertThat(plan.says("CAPACITY-03")).containsExactly(weight + " at capacity.asked_again");
        assertThat(plan.having(SectionName.PEOPLE_INVOLVED, "/capacity", "{\"asked_again\": \"2026-11-17\"}")
                        .says("CAPACITY-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("CAPACITY-03")
    @CsvSource({"authorisation, 2026-11-18, 1", "authorisation, 2026-11-19, 0", "arranging, 2026-11-18, 0"})
    void a_stage_that_the_council_adds_is_asked_at_as_well(String added, String again, int prompts) {
        OnTheDesk plan = aCompletePlan()
                .where("capacity.reconsider_stages", List.of("draft", "agreement", "review", "revision", added))
                .having(SectionName.PEOPLE_INVOLVED, "/capacity", "{\"asked_again\": \"" + again + "\"}")
                .having(new Course(
                        PlanState.SUBMITTED,
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 19),
                        null,
                        null));

        assertThat(plan.says("CAPACITY-03")).hasSize(prompts);
    }

    private static OnTheDesk signedFor() {
        return aCompletePlan().agreed("""
                        {"draft_given": "2026-11-10", "disclaimer_told": "2026-11-10", "presented": "2026-11-10",
                         "signed": "2026-11-18", "signed_by": "best_interests_decision_maker",
                         "steps_to_agree": [{"what": "Offered", "result": "agreed"}],
                         "seeking": {"practitioner_signed": "2026-11-18"}}""", AgreementStatus.SIGNED);
    }

    /** CAPACITY-04. */
    @Test
    void a_person_who_cannot_agree_needs_a_whole_decision_in_their_best_interests() {
        assertThat(signedFor().whoseCapacity(lacks("agree_plan", "null")).stops())
                .containsExactly("AGREE-05 stops authorise", "CAPACITY-04 stops submit");
        assertThat(aCompletePlan().whoseCapacity(lacks("agree_plan", DECIDED)).stops())
                .as("the person's own signature no longer counts")
                .containsExactly("AGREE-05 stops authorise");
        assertThat(signedFor().whoseCapacity(lacks("agree_plan", DECIDED)).stops())
                .isEmpty();
        assertThat(aCompletePlan()
                        .whoseCapacity(lacks("agree_plan", DECIDED.replace("[\"Her son\"]", "[]")))
                        .sentences("CAPACITY-04"))
                .singleElement()
                .asString()
                .contains("is not whole");
    }

    @ParameterizedTest
    @CsvSource({"combine_plans, 0", "manage_money, 1"})
    void a_decision_on_another_matter_does_not_stand_in_for_consent(String decided, int missing) {
        OnTheDesk plan = aCompletePlan()
                .with(
                        SectionName.OTHER_PLANS,
                        "{\"combining\": [{\"with\": \"carer_plan\", \"reason\": \"One visit\"}]}")
                .whoseCapacity("[" + one("combine_plans", decided.equals("combine_plans") ? DECIDED : "null") + ", "
                        + one("manage_money", DECIDED) + "]");

        assertThat(plan.says("CAPACITY-04")).hasSize(missing);
    }

    /** CAPACITY-05. */
    @Test
    void lack_of_capacity_never_ends_involvement() {
        OnTheDesk plan = aCompletePlan().whoseCapacity(lacks("take_part_in_planning", "null"));

        assertThat(plan.says("CAPACITY-05")).containsExactly("blocks at capacity_involvement");
        plan.having(SectionName.PEOPLE_INVOLVED, "/capacity_involvement", "\"Mornings with her plants\"")
                .having(SectionName.PEOPLE_INVOLVED, "/capacity", "{\"known_from\": [\"Her son\"]}");
        assertThat(plan.says("CAPACITY-05")).containsExactly("prompts at capacity.known_from");
        plan.having(SectionName.PEOPLE_INVOLVED, "/capacity", "{\"known_from\": [\"Her son\", \"Night staff\"]}");
        assertThat(plan.says("CAPACITY-05")).isEmpty();
    }

    /** CAPACITY-06. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, null, ''",
        "2026-11-19, null, warns at agreements[0].reviewed",
        "2026-11-19, \"2026-11-19\", ''",
        "2026-11-19, \"2026-10-01\", warns at agreements[0].reviewed"
    })
    void an_agreement_about_help_is_due_on_its_day_and_overdue_from_the_next(String due, String reviewed, String says) {
        OnTheDesk plan = aCompletePlan().whoseCircumstances("""
                {"supported_decisions": [{"decision": "Choosing a provider", "helper": "Ann", "review_due": "%s", "reviewed": %s}]}""".formatted(due, reviewed));

        assertThat(String.join(",", plan.says("CAPACITY-06"))).isEqualTo(says);
        assertThat(plan.owes("CAPACITY-06").isEmpty()).isEqualTo(reviewed.contains("2026-11-19"));
    }

    /** CAPACITY-02 as a task. */
    @Test
    void a_doubt_is_followed_up_until_there_is_a_result() {
        OnTheDesk plan = aCompletePlan()
                .whoseCapacity(
                        "[{\"decision\": \"agree_plan\", \"status\": \"doubted\", \"support\": \"Two visits\"}]");

        assertThat(plan.owes("CAPACITY-02")).containsExactly("CAPACITY-02:agree_plan");
        assertThat(plan.whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"presumed\"}]")
                        .owes("CAPACITY-02"))
                .isEmpty();
    }

    /** CAPACITY-07. */
    @Test
    void capacity_that_declines_calls_for_instructions_made_with_the_person() {
        String changing =
                "{\"changing_capacity\": {\"likely_to_decline\": %s, \"instructions\": %s, \"made_with_person\": %s}}";

        assertThat(aCompletePlan()
                        .whoseCircumstances(changing.formatted("true", "null", "null"))
                        .says("CAPACITY-07"))
                .containsExactly("warns at changing.instructions");
        assertThat(aCompletePlan()
                        .whoseCircumstances(changing.formatted("true", "\"Ring Ann first\"", "\"2026-05-01\""))
                        .says("CAPACITY-07"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .whoseCircumstances(changing.formatted("true", "\"Ring Ann first\"", "null"))
                        .says("CAPACITY-07"))
                .containsExactly("prompts at changing.made_with_person");
        assertThat(aCompletePlan()
                        .whoseCircumstances(changing.formatted("false", "null", "null"))
                        .says("CAPACITY-07"))
                .isEmpty();
    }

    /** CAPACITY-08. */
    @Test
    void both_questions_about_what_was_said_in_advance_are_answered_and_what_exists_is_considered() {
        assertThat(aCompletePlan().whoseCircumstances("{}").says("CAPACITY-08"))
                .containsExactly("prompts at statement.exists", "prompts at decision.exists");
        assertThat(aCompletePlan()
                        .whoseCircumstances(
                                "{\"advance_statement\": {\"exists\": true}, \"advance_decision\": {\"exists\": false}}")
                        .says("CAPACITY-08"))
                .containsExactly("prompts at statement.considered");
        assertThat(aCompletePlan()
                        .whoseCircumstances(
                                "{\"advance_statement\": {\"exists\": false}, \"advance_decision\": {\"exists\": true, \"considered\": \"In the emergency part\"}}")
                        .says("CAPACITY-08"))
                .isEmpty();
    }

    /** CAPACITY-09. */
    @ParameterizedTest
    @CsvSource({
        "treatment_refused, yes, ''",
        "treatment_refused, unknown, warns at decision.with_capacity",
        "treatment_refused, no, warns at decision.with_capacity",
        "wishes_and_values, yes, prompts at decision.content"
    })
    void an_advance_decision_refuses_treatment_and_was_made_with_capacity(
            String content, String capacity, String says) {
        OnTheDesk plan = aCompletePlan().whoseCircumstances("""
                {"advance_decision": {"exists": true, "considered": "Followed", "content": "%s", "with_capacity": "%s"}}""".formatted(content, capacity));

        assertThat(String.join(",", plan.says("CAPACITY-09"))).isEqualTo(says);
    }

    /** CAPACITY-10. */
    @Test
    void an_advance_statement_is_raised_until_there_is_a_response_and_never_blocks() {
        assertThat(aCompletePlan().whoseCircumstances("{}").says("CAPACITY-10"))
                .containsExactly("prompts at talk.response");
        assertThat(aCompletePlan()
                        .whoseCircumstances(
                                "{\"advance_talk\": {\"dated\": \"2026-04-10\", \"response\": \"declined\"}}")
                        .says("CAPACITY-10"))
                .isEmpty();
    }

    private static String lacks(String decision, String bestInterests) {
        return "[" + one(decision, bestInterests) + "]";
    }

    private static String one(String decision, String bestInterests) {
        return """
                {"decision": "%s", "status": "assessed_lacks", "support": "Pictures", "assessed": "2026-11-11",
                 "assessor": "Ann", "finding": "Could not weigh it", "best_interests": %s}""".formatted(decision, bestInterests);
    }
}
