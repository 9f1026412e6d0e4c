package uk.ourplan.core.law.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;

/** One step at a time where the person does not take part, or somebody stands in the way: INVOLVE-13 to INVOLVE-18. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NextOnTheWaySpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String ASKED =
            "\"because\": \"neither\", \"information\": \"2025-05-02\", \"wants_needs_met\": \"yes\"";
    private static final String TOLD = ASKED
            + ", \"told_plan_required\": \"2025-05-05\", \"asked_representative\": \"2025-05-05\", \"told_will_proceed\": \"2025-05-05\"";
    private static final String DRAFTED =
            TOLD + ", \"draft_copy\": \"2025-05-10\", \"review_invitation\": \"2025-05-10\"";
    private static final String ANSWERED =
            "\"asked_for_by_person\": false, \"out_of_concern\": true, \"risk_of_abuse\": false";
    private static final String CONSIDERED =
            ", \"safeguarding_considered\": \"2025-06-01\", \"safeguarding_decision\": \"Not raised: worry, no harm\"";

    /** INVOLVE-13: each step is done, or tried with a day and a reason, before the next one is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | INVOLVE-13 at not_engaging.because",
                "\"cause\": \"Shy of strangers\" | INVOLVE-13 at not_engaging.information",
                "\"because\": \"substantial_difficulty\" | INVOLVE-13 at not_engaging.support_in_place",
                "\"because\": \"lack_of_capacity\" | INVOLVE-13 at not_engaging.support_in_place",
                "\"because\": \"substantial_difficulty\", \"support_in_place\": \"2025-05-01\" | INVOLVE-13 at not_engaging.information",
                "\"tries\": [{\"step\": \"cause_and_support\", \"dated\": \"2025-05-01\", \"reason\": \"Away\"}] | INVOLVE-13 at not_engaging.information",
                "\"because\": \"neither\" | INVOLVE-13 at not_engaging.information",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"dated\": \"2025-05-01\", \"reason\": \"Away\"}] | INVOLVE-13 at not_engaging.wants_needs_met",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"dated\": \"2025-05-01\", \"reason\": \" \"}] | INVOLVE-13 at not_engaging.information",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"reason\": \"Away\"}] | INVOLVE-13 at not_engaging.information",
                "\"because\": \"neither\", \"information\": \"2025-05-02\" | INVOLVE-13 at not_engaging.wants_needs_met",
                "\"because\": \"neither\", \"information\": \"2025-05-02\", \"wants_needs_met\": \"unknown\" | INVOLVE-13 at not_engaging.wants_needs_met",
                "\"because\": \"neither\", \"information\": \"2025-05-02\", \"asked\": \"2025-05-04\" | INVOLVE-15 at not_engaging.told_plan_required",
                "\"because\": \"neither\", \"information\": \"2025-05-02\", \"still_wants\": \"Yes, she says\" | INVOLVE-15 at not_engaging.told_plan_required"
            })
    void the_reason_then_the_information_then_the_question(String said, String next) {
        assertThat(apart(said)).containsExactly(next);
    }

    /** INVOLVE-13. */
    @Test
    void the_question_counts_as_asked_after_two_failed_tries_and_not_after_one() {
        String one = "{\"step\": \"still_wants\", \"dated\": \"2025-05-03\", \"reason\": \"No answer\"}";
        String tried = "\"because\": \"neither\", \"information\": \"2025-05-02\", \"tries\": [%s]";

        assertThat(apart(tried.formatted(one))).containsExactly("INVOLVE-13 at not_engaging.wants_needs_met");
        assertThat(apart(tried.formatted(one + ", " + one)))
                .containsExactly("INVOLVE-15 at not_engaging.told_plan_required");
    }

    /** INVOLVE-15. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | told_plan_required",
                ", \"told_plan_required\": \"2025-05-05\" | asked_representative",
                ", \"told_plan_required\": \"2025-05-05\", \"asked_representative\": \"2025-05-05\" | told_will_proceed",
                ", \"tries\": [{\"step\": \"told_plan_required\", \"dated\": \"2025-05-05\", \"reason\": \"Away\"}] | asked_representative",
                ", \"told_plan_required\": \"2025-05-05\", \"tries\": [{\"step\": \"asked_representative\", \"dated\": \"2025-05-05\", \"reason\": \"Away\"}] | told_will_proceed"
            })
    void before_a_plan_is_drafted_without_them_three_explanations_are_given_or_tried(String more, String field) {
        assertThat(apart(ASKED + more)).containsExactly("INVOLVE-15 at not_engaging." + field);
    }

    /** INVOLVE-15. */
    @Test
    void then_carers_are_asked_the_draft_is_given_with_an_invitation_and_the_final_copy_follows() {
        String carers = ", \"carers_consulted\": \"2025-05-06\"";

        assertThat(apart(TOLD)).containsExactly("INVOLVE-15 at not_engaging.carers_consulted");
        assertThat(apart(TOLD + carers)).containsExactly("INVOLVE-15 at not_engaging.draft_copy");
        assertThat(apart(TOLD + carers + ", \"draft_copy\": \"2025-05-10\""))
                .containsExactly("INVOLVE-15 at not_engaging.review_invitation");
        assertThat(apart(DRAFTED + carers)).containsExactly("INVOLVE-15 at not_engaging.final_copy");
    }

    /** INVOLVE-18. */
    @Test
    void once_the_final_copy_is_given_the_day_from_which_they_can_take_part_is_looked_out_for() {
        assertThat(apart(DRAFTED + ", \"carers_consulted\": \"2025-05-06\", \"final_copy\": \"2025-05-22\""))
                .containsExactly("INVOLVE-18 at involved_now.dated");
    }

    /** INVOLVE-16: two of three answered is locked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"out_of_concern\": true, \"risk_of_abuse\": true | asked_for_by_person",
                "\"asked_for_by_person\": false, \"risk_of_abuse\": true | out_of_concern",
                "\"asked_for_by_person\": false, \"out_of_concern\": true | risk_of_abuse"
            })
    void nothing_else_is_asked_about_somebody_who_stands_in_the_way_before_three_facts_are_answered(
            String said, String field) {
        assertThat(obstructed(said)).containsExactly("INVOLVE-16 at obstruction." + field);
    }

    /** SAFEGUARD-04. */
    @Test
    void whether_to_raise_a_concern_is_decided_with_reasons_and_pressed_where_there_is_a_risk_of_abuse() {
        assertThat(obstructed(ANSWERED))
                .containsExactly(
                        "SAFEGUARD-04 at obstruction.safeguarding_decision",
                        "INVOLVE-16 at obstruction.information_given");
        assertThat(obstructed(ANSWERED + ", \"safeguarding_considered\": \"2025-06-01\""))
                .contains("SAFEGUARD-04 at obstruction.safeguarding_decision");
        assertThat(obstructed(ANSWERED + ", \"safeguarding_decision\": \"Not raised\""))
                .contains("SAFEGUARD-04 at obstruction.safeguarding_decision");
        assertThat(obstructed(ANSWERED + CONSIDERED)).containsExactly("INVOLVE-16 at obstruction.information_given");
        assertThat(steps("{\"obstruction\": {" + ANSWERED + "}}", "[]")
                        .getFirst()
                        .says())
                .startsWith("Consider a safeguarding concern");
        assertThat(steps(
                                "{\"obstruction\": {"
                                        + ANSWERED.replace("\"risk_of_abuse\": false", "\"risk_of_abuse\": true")
                                        + "}}",
                                "[]")
                        .getFirst()
                        .says())
                .startsWith("The person is at risk: raise a safeguarding concern");
    }

    /** INVOLVE-16, INVOLVE-17. */
    @Test
    void an_obstruction_that_goes_on_without_the_persons_word_is_acted_on() {
        String informed = ANSWERED + CONSIDERED + ", \"information_given\": \"2025-06-01\"";

        assertThat(obstructed(ANSWERED + CONSIDERED + ", \"information_reason\": \"Would breach confidence\""))
                .containsExactly("INVOLVE-17 at obstruction.goes_on");
        assertThat(obstructed(informed)).containsExactly("INVOLVE-17 at obstruction.goes_on");
        assertThat(obstructed(informed + ", \"goes_on\": true")).containsExactly("INVOLVE-17 at obstruction.action");
        assertThat(obstructed(informed + ", \"goes_on\": true, \"confirmed_by_person\": true"))
                .isEmpty();
        assertThat(obstructed(informed + ", \"goes_on\": false")).isEmpty();
    }

    /** INVOLVE-14. */
    @Test
    void an_answer_of_no_leads_to_the_tests_of_a_withdrawal_and_planning_may_stop_where_they_pass() {
        String no = DRAFTED.replace("\"yes\"", "\"no\"");
        String safe = ", \"safeguarding\": {\"risk\": \"no\"}";
        String able =
                "[{\"decision\": \"refuse_plan\", \"status\": \"presumed\", \"finding\": \"Weighs it well, on 2 May\"}]";

        assertThat(said(steps("{\"not_engaging\": {" + no + "}" + safe + "}", able)))
                .contains("INVOLVE-14 at stopped.dated");
        assertThat(steps("{\"not_engaging\": {" + no + "}" + safe + "}", able)
                        .getLast()
                        .says())
                .contains("planning may stop");
        assertThat(steps("{\"obstruction\": {\"wants_needs_met\": \"no\"}" + safe + "}", able)
                        .getLast()
                        .says())
                .contains("planning may stop");
        assertThat(steps("{\"not_engaging\": {" + no + "}, \"safeguarding\": {\"risk\": \"yes\"}}", able)
                        .getLast()
                        .says())
                .startsWith("Planning does not stop: The person is at risk of abuse or neglect");
        assertThat(said(steps(
                        "{\"not_engaging\": {" + no + "}" + safe + ", \"stopped\": {\"dated\": \"2025-06-01\"}}",
                        able)))
                .doesNotContain("INVOLVE-14 at stopped.dated");
        assertThat(said(steps("{\"not_engaging\": {" + DRAFTED + "}" + safe + "}", able)))
                .doesNotContain("INVOLVE-14 at stopped.dated");
    }

    /** INVOLVE-14: a basis left blank, a doubt and a want of capacity each send planning on in their own way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"presumed\", \"finding\": \" \" | what that rests on",
                "\"doubted\", \"finding\": \"Muddled on the day\" | is doubted. Have it assessed",
                "\"assessed_lacks\", \"finding\": \"Could not weigh it\" | Decide in their best interests"
            })
    void planning_does_not_stop_on_a_no_whose_capacity_is_not_shown(String capacity, String says) {
        assertThat(steps(
                                "{\"not_engaging\": {" + DRAFTED.replace("\"yes\"", "\"no\"")
                                        + "}, \"safeguarding\": {\"risk\": \"no\"}}",
                                "[{\"decision\": \"refuse_plan\", \"status\": " + capacity + "}]")
                        .getLast()
                        .says())
                .contains(says);
    }

    /** INVOLVE-18. */
    @Test
    void once_they_can_take_part_a_review_is_offered_and_then_asked_for_no_more() {
        assertThat(said(steps("{\"involved_now\": {\"dated\": \"2025-07-01\"}}", "[]")))
                .containsExactly("INVOLVE-18 at involved_now.review_offered");
        assertThat(steps("{\"involved_now\": {\"dated\": \"2025-07-01\", \"review_offered\": \"2025-07-03\"}}", "[]"))
                .isEmpty();
        assertThat(steps("{\"involved_now\": {\"because\": \"capacity_regained\"}}", "[]"))
                .isEmpty();
        assertThat(steps("{}", "[]")).isEmpty();
    }

    private static List<String> apart(String said) {
        return said(steps("{\"not_engaging\": {" + said + "}}", "[]"));
    }

    private static List<String> obstructed(String said) {
        return said(steps("{\"obstruction\": {" + said + "}}", "[]"));
    }

    private static List<Objection> steps(String circumstances, String capacity) {
        return NextOnTheWay.steps(
                JSON.readValue(circumstances, Circumstances.class),
                JSON.readValue(capacity, new TypeReference<List<Capacity>>() {}));
    }

    private static List<String> said(List<Objection> steps) {
        return steps.stream().map(step -> step.rule() + " at " + step.at()).toList();
    }
}
